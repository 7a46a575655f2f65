package dev.verdict.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A call's one way out to the network: passed once, or closed before. It knows for certain whether a request can have
 * reached the server.
 */
final class Passage {
    private static final Stage OPEN = new Stage(null);
    private static final Stage CLOSED = new Stage(null);

    private final Clock clock;
    private final AtomicReference<Stage> stage = new AtomicReference<>(OPEN);
    private volatile @Nullable String retryAfter;

    Passage(Clock clock) {
        this.clock = clock;
    }

    private record Stage(@Nullable Instant sentAt) {}

    /** Whether the call will never be sent: true if it had not been, and then it cannot be any more. */
    boolean close() {
        return stage.compareAndSet(OPEN, CLOSED) || stage.get() == CLOSED;
    }

    boolean isPassed() {
        return stage.get().sentAt() != null;
    }

    /** When it was passed, just before the first byte was sent. */
    Instant sentAt() {
        return Objects.requireNonNull(stage.get().sentAt(), "not sent");
    }

    /** The header {@code Retry-After} of the answer, as it was sent; null if there was none. */
    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    private void pass() throws IOException {
        if (!stage.compareAndSet(OPEN, new Stage(clock.instant()))) {
            throw new IOException(isPassed() ? "a call is sent once only" : "the call was withdrawn");
        }
    }

    /**
     * Guards the passage of every call. To be the last network interceptor: what comes after it is the wire.
     *
     * <p>OkHttp sends a request again, a POST too, when a 503 says {@code Retry-After: 0}, and fails altogether, losing the
     * status, when that header holds a number beyond an int. So it does not get to see such a header.
     */
    static Response guard(Interceptor.Chain chain) throws IOException {
        Passage passage = Objects.requireNonNull(chain.request().tag(Passage.class), "passage");
        passage.pass();
        Response answer = chain.proceed(chain.request());
        String retryAfter = answer.header("Retry-After");
        passage.retryAfter = retryAfter;
        return retryAfter != null && retryAfter.matches("0+|\\d{10,}")
                ? answer.newBuilder().removeHeader("Retry-After").build()
                : answer;
    }
}
