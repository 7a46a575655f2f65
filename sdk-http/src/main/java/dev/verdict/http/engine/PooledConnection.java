package dev.verdict.http.engine;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Connection;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** The connection that a request goes out on, new or from the pool. */
public final class PooledConnection {
    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int LONGEST_WAIT = 20;

    private final Socket socket;
    private final boolean isMultiplexed;
    private final @Nullable MonitoredSocket monitored;

    public PooledConnection(Connection connection) {
        this.socket = connection.socket();
        this.isMultiplexed =
                connection.protocol() == Protocol.HTTP_2 || connection.protocol() == Protocol.H2_PRIOR_KNOWLEDGE;
        this.monitored = MonitoredSocket.below(socket);
    }

    /** Whether it is HTTP/2, and can carry several calls at a time. */
    public boolean isMultiplexed() {
        return isMultiplexed;
    }

    /** Whether it has carried a call before. */
    public boolean isReused() {
        return monitored != null && monitored.hasCarriedCalls();
    }

    /**
     * Whether a request can go out on it: the other side has not closed it and, on HTTP/1, has not sent anything that no
     * request asked for. Takes a millisecond. To be asked right before the request is sent.
     */
    public boolean isReady(long now, Instant wallClock) {
        if (monitored != null && (monitored.isEnded() || monitored.isCondemned())) {
            return false;
        }
        if (isMultiplexed) {
            return isOpen();
        }
        return (monitored == null || !monitored.isIdleForTooLong(now, wallClock)) && isSilent();
    }

    /** A byte that can be read now belongs to no response: the server gives up, or speaks out of turn. */
    private boolean isSilent() {
        try {
            int timeout = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                socket.getInputStream().read();
                return false;
            } catch (SocketTimeoutException nothing) {
                return true;
            } finally {
                socket.setSoTimeout(timeout);
            }
        } catch (IOException closed) {
            return false;
        }
    }

    /** A thread of OkHttp's reads the connection. What has arrived is first left to it: it may be the end. */
    private boolean isOpen() {
        if (monitored == null || !monitored.isIdle()) {
            return true;
        }
        for (int i = 0; i == 0 || i < LONGEST_WAIT && monitored.hasUnread(); i++) {
            LockSupport.parkNanos(MILLISECOND);
        }
        return !monitored.isEnded() && !monitored.isCondemned();
    }

    /** No further call goes out on it; those under way may finish. */
    public void condemn() {
        if (monitored != null) {
            monitored.condemn();
        }
    }

    public void begin(long allowance) {
        if (monitored != null) {
            monitored.begin(allowance);
        }
    }

    public void end(long allowance) {
        if (monitored != null) {
            monitored.end(allowance);
        }
    }

    /** How many bytes it has received; -1 if that is not known. */
    public long received() {
        return monitored == null ? -1 : monitored.received();
    }

    /** Whether the other side has closed it, or it broke; false if that is not known. */
    public boolean hasEnded() {
        return monitored != null && monitored.isEnded();
    }

    public boolean isFlooded() {
        return monitored != null && monitored.isFlooded();
    }

    public void answered(@Nullable String keepAlive, long now, Instant wallClock) {
        if (monitored != null) {
            monitored.reusableFor(KeepAlive.longestIdle(keepAlive), now, wallClock);
        }
    }
}
