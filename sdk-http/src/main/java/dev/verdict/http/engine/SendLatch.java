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
 * One attempt's way out to the network. A call that must not be carried out twice passes once, unless it is proved that the
 * server did not process it. It knows for certain whether the server can have processed a request.
 */
public final class SendLatch {
    private static final Stage OPEN = new Stage(null, true);

    private final Clock clock;
    private final boolean isOnceOnly;
    private final AtomicReference<Stage> stage = new AtomicReference<>(OPEN);
    private volatile @Nullable Leg leg;
    private volatile boolean isAnswered;
    private volatile @Nullable String retryAfter;
    private volatile @Nullable RecordedResponse firstAnswer;
    private volatile @Nullable IOException firstFailure;
    private volatile boolean isRepeated;

    public SendLatch(Clock clock, boolean isOnceOnly) {
        this.clock = clock;
        this.isOnceOnly = isOnceOnly;
    }

    /**
     * How far it is.
     *
     * @param sentAt when it was passed; null if the server cannot have processed anything
     * @param isWanted whether it may still be passed
     */
    private record Stage(@Nullable Instant sentAt, boolean isWanted) {}

    /** A connection with the allowance that the call brought to it, and what it had received before. */
    private record Leg(PooledConnection connection, long allowance, long receivedBefore) {
        public boolean isFlooded(IOException failure) {
            return connection.isFlooded()
                    || HeaderLimit.isExceeded(failure, connection.hasEnded(), connection.received() - receivedBefore);
        }
    }

    /** The latch of a call: an interceptor of the caller's can build its request anew, and so lose what is attached to it. */
    public static SendLatch of(Call call) {
        return Objects.requireNonNull(call.request().tag(SendLatch.class), "latch");
    }

    public boolean isOnceOnly() {
        return isOnceOnly;
    }

    /** Whether the server cannot have processed the call; then it is not sent any more. Nor is it sent again otherwise. */
    public boolean close() {
        return stage.updateAndGet(now -> new Stage(now.sentAt(), false)).sentAt() == null;
    }

    public boolean isWanted() {
        return stage.get().isWanted();
    }

    /** Whether the server can have processed it. */
    public boolean wasSent() {
        return stage.get().sentAt() != null;
    }

    /** When it was passed, just before the first byte was sent; null if the server cannot have processed it. */
    @Nullable
    public Instant sentAt() {
        return stage.get().sentAt();
    }

    /** The header {@code Retry-After} of the answer, as it was sent; null if there was none. */
    @Nullable
    public String retryAfter() {
        return retryAfter;
    }

    public void retryAfter(@Nullable String header) {
        retryAfter = header;
    }

    /** The first byte follows. */
    public void pass(PooledConnection connection, long allowance) throws IOException {
        Stage now = stage.get(); // one for both questions: another thread may pass in between
        requireUnsent(now);
        if (!now.isWanted() || !stage.compareAndSet(now, new Stage(clock.instant(), true))) {
            throw new IOException("the call was withdrawn");
        }
        end();
        isAnswered = false;
        leg = new Leg(connection, allowance, connection.received());
        connection.begin(allowance);
    }

    /** A call that must not be carried out twice is refused a second time. */
    public void requireUnsent() throws IOException {
        requireUnsent(stage.get());
    }

    private void requireUnsent(Stage now) throws IOException {
        if (isOnceOnly && now.sentAt() != null) {
            isRepeated = true;
            throw new IOException("a call is sent once only");
        }
    }

    /** It is proved that the server has not processed it. */
    public void takeBack() {
        stage.updateAndGet(now -> new Stage(null, now.isWanted()));
    }

    /** Whether a response, be it an interim one, has begun to come. */
    public boolean isAnswered() {
        return isAnswered;
    }

    /** The attempt has ended, and has nothing to do with its connection any more. */
    public void end() {
        Leg ended = leg;
        leg = null;
        if (ended != null) {
            ended.connection().end(ended.allowance());
        }
    }

    /** No further call goes out on the connection of this one. */
    public void condemnConnection() {
        Leg current = leg;
        if (current != null) {
            current.connection().condemn();
        }
    }

    /** Whether the server sent more than the calls on the connection allow. */
    public boolean isFlooded(IOException failure) {
        Leg current = leg;
        return current != null && current.isFlooded(failure) || TrafficLimitException.isCauseOf(failure);
    }

    /** What the one sending of a call brought that must not be carried out twice. */
    public void record(RecordedResponse answer) {
        firstAnswer = answer;
    }

    public void record(IOException failure) {
        firstFailure = failure;
    }

    /** What the one sending brought, for an interceptor that asks for another; null if it has brought nothing yet. */
    @Nullable
    public RecordedResponse repeat() {
        RecordedResponse first = firstAnswer;
        isRepeated |= first != null;
        return first;
    }

    /** The answer that counts: the first, if an interceptor asked for more than one; else the one that came. */
    public Response counted(Response response) {
        RecordedResponse first = firstAnswer;
        return isRepeated && first != null ? first.response() : response;
    }

    /** The answer that an interceptor made an exception of: the first of several, or an error; null if there is none. */
    @Nullable
    public Response answerBeforeFailure() {
        RecordedResponse first = firstAnswer;
        return first != null && (isRepeated || !first.head().isSuccessful()) ? first.response() : null;
    }

    /** The failure that counts: the first, if an interceptor asked for more than one answer; else the one that came. */
    public IOException counted(IOException failure) {
        IOException first = firstFailure;
        return isRepeated && first != null ? first : failure;
    }

    /** Hears of a response that begins, and of what breaks. */
    public EventListener listener() {
        return new EventListener() {
            @Override
            public void responseHeadersStart(Call call) {
                isAnswered = true;
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
            public void canceled(Call call) { // timed out, too
                condemnConnection();
            }
        };
    }
}
