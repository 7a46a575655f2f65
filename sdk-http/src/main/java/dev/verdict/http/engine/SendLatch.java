package dev.verdict.http.engine;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Lets a once-only call pass to the network once, and again only if it is proved that the server did not process it. Each
 * attempt has its own latch. The latch knows for certain whether the server can have processed the request.
 */
public final class SendLatch {
    private static final Stage OPEN = new Stage(null, true);

    private final Clock clock;
    private final boolean isOnceOnly;
    private final AtomicReference<Stage> stage = new AtomicReference<>(OPEN);
    private volatile @Nullable ConnectionUse currentUse;
    private volatile boolean responseStarted;
    private volatile @Nullable String retryAfter;
    private volatile @Nullable RecordedResponse firstResponse;
    private volatile @Nullable IOException firstFailure;
    private volatile boolean isRepeated;

    public SendLatch(Clock clock, boolean isOnceOnly) {
        this.clock = clock;
        this.isOnceOnly = isOnceOnly;
    }

    /**
     * The state of the latch.
     *
     * @param sentAt when the request passed; null if the server cannot have processed it
     * @param isWanted whether the request may still pass
     */
    private record Stage(@Nullable Instant sentAt, boolean isWanted) {}

    /** The connection of the request, the allowance of the call on it, and the bytes that it had received before. */
    private record ConnectionUse(PooledConnection connection, long allowance, long receivedBefore) {
        public boolean isFlooded(IOException failure) {
            return connection.isFlooded()
                    || HeaderLimit.isExceeded(failure, connection.hasEnded(), connection.received() - receivedBefore);
        }
    }

    /**
     * The latch of a call. It is read from the call and not from the request of an interceptor chain: an interceptor of the
     * caller can build a new request, which has no latch.
     */
    public static SendLatch of(Call call) {
        return Objects.requireNonNull(call.request().tag(SendLatch.class), "latch");
    }

    public boolean isOnceOnly() {
        return isOnceOnly;
    }

    /** Lets no further request pass. Returns true if the server certainly has not processed the call. */
    public boolean close() {
        return stage.updateAndGet(now -> new Stage(now.sentAt(), false)).sentAt() == null;
    }

    public boolean isWanted() {
        return stage.get().isWanted();
    }

    /** Whether the server can have processed the request. */
    public boolean wasSent() {
        return stage.get().sentAt() != null;
    }

    /** When the request passed, right before its first byte; null if the server cannot have processed it. */
    @Nullable
    public Instant sentAt() {
        return stage.get().sentAt();
    }

    /** The header {@code Retry-After} of the response, as it was sent; null if there was none. */
    @Nullable
    public String retryAfter() {
        return retryAfter;
    }

    public void retryAfter(@Nullable String header) {
        retryAfter = header;
    }

    /** Called right before the first byte is sent. Throws if the request must not be sent. */
    public void pass(PooledConnection connection, long allowance) throws IOException {
        Stage now = stage.get(); // one snapshot for both checks: another thread may pass in between
        requireUnsent(now);
        if (!now.isWanted() || !stage.compareAndSet(now, new Stage(clock.instant(), true))) {
            throw new IOException("the call was withdrawn");
        }
        end();
        responseStarted = false;
        currentUse = new ConnectionUse(connection, allowance, connection.received());
        connection.begin(allowance);
    }

    /** Throws if this is a once-only call that was sent. */
    public void requireUnsent() throws IOException {
        requireUnsent(stage.get());
    }

    private void requireUnsent(Stage now) throws IOException {
        if (isOnceOnly && now.sentAt() != null) {
            isRepeated = true;
            throw new IOException("this call must not be sent twice");
        }
    }

    /** Resets the latch: it is proved that the server has not processed the request. */
    public void markUnprocessed() {
        stage.updateAndGet(now -> new Stage(null, now.isWanted()));
    }

    /** Whether a response, even an interim one, has started to arrive. */
    public boolean responseStarted() {
        return responseStarted;
    }

    /** The attempt has ended and no longer uses its connection. */
    public void end() {
        ConnectionUse ended = currentUse;
        currentUse = null;
        if (ended != null) {
            ended.connection().end(ended.allowance());
        }
    }

    /** Lets no further call use the connection of this one. */
    public void condemnConnection() {
        ConnectionUse current = currentUse;
        if (current != null) {
            current.connection().condemn();
        }
    }

    /** Whether the server sent more than the calls on the connection allow. */
    public boolean isFlooded(IOException failure) {
        ConnectionUse current = currentUse;
        return current != null && current.isFlooded(failure) || TrafficLimitException.isCauseOf(failure);
    }

    /** Records the response to the only request of a once-only call. */
    public void record(RecordedResponse response) {
        firstResponse = response;
    }

    public void record(IOException failure) {
        firstFailure = failure;
    }

    /** The recorded response, for an interceptor that asks for another one; null if there is none yet. */
    @Nullable
    public RecordedResponse repeat() {
        RecordedResponse first = firstResponse;
        isRepeated |= first != null;
        return first;
    }

    /** The response that counts: the first one if an interceptor asked for several, otherwise this one. */
    public Response counted(Response response) {
        RecordedResponse first = firstResponse;
        return isRepeated && first != null ? first.response() : response;
    }

    /**
     * The response that an interceptor turned into an exception: the first of several responses, or an error response; null
     * if there is none.
     */
    @Nullable
    public Response responseBeforeFailure() {
        RecordedResponse first = firstResponse;
        return first != null && (isRepeated || !first.head().isSuccessful()) ? first.response() : null;
    }

    /** The failure that counts: the first one if an interceptor asked for several responses, otherwise this one. */
    public IOException counted(IOException failure) {
        IOException first = firstFailure;
        return isRepeated && first != null ? first : failure;
    }

    /** Notices when a response starts and when the connection fails. */
    public EventListener listener() {
        return new EventListener() {
            @Override
            public void responseHeadersStart(Call call) {
                responseStarted = true;
            }

            @Override
            public void requestFailed(Call call, IOException failure) {
                condemnConnection();
            }

            @Override
            public void responseFailed(Call call, IOException failure) {
                condemnConnection();
            }

            @Override
            public void canceled(Call call) { // also after a timeout
                condemnConnection();
            }
        };
    }
}
