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

/** The connection for a request, new or from OkHttp's pool. */
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

    /** Whether the connection is HTTP/2, and can carry several calls at a time. */
    public boolean isMultiplexed() {
        return isMultiplexed;
    }

    /** Whether the connection has carried a call before. */
    public boolean isReused() {
        return monitored != null && monitored.hasCarriedCalls();
    }

    /**
     * Whether a request can be sent on the connection: the other side has not closed it and, on HTTP/1, has not sent
     * anything without a request. Takes up to 20 milliseconds, usually one. To be called right before the request is sent.
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

    /** A byte that can be read now belongs to no response: the server is about to close, or violates the protocol. */
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

    /**
     * A thread of OkHttp reads the connection. This waits until that thread has processed what has arrived, because it may
     * be the end of the connection.
     */
    private boolean isOpen() {
        if (monitored == null || !monitored.isIdle()) {
            return true;
        }
        for (int i = 0; i == 0 || i < LONGEST_WAIT && monitored.hasUnread(); i++) {
            LockSupport.parkNanos(MILLISECOND);
        }
        return !monitored.isEnded() && !monitored.isCondemned();
    }

    /** Lets no further call use the connection; current calls may finish. */
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

    /** The number of received bytes; -1 if it is not known. */
    public long received() {
        return monitored == null ? -1 : monitored.received();
    }

    /** Whether the other side has closed the connection, or it broke; false if that is not known. */
    public boolean hasEnded() {
        return monitored != null && monitored.isEnded();
    }

    public boolean isFlooded() {
        return monitored != null && monitored.isFlooded();
    }

    public void responded(@Nullable String keepAlive, long now, Instant wallClock) {
        if (monitored != null) {
            monitored.reusableFor(KeepAlive.longestIdle(keepAlive), now, wallClock);
        }
    }
}
