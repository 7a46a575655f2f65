package dev.verdict.http.engine;

import dev.verdict.TransportException;
import dev.verdict.json.JsonBinding;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Reads a response body that has arrived, on the thread that received it. Reading a large body takes a while, so it stops
 * when nobody wants the result any more. Safe to share between threads.
 */
public final class StoppableReading<T> {
    private static final int NONE = 0;

    private final ApiCall<T> call;
    private volatile int status = NONE;

    public StoppableReading(ApiCall<T> call) {
        this.call = call;
    }

    /**
     * Reads a 2xx response.
     *
     * @param isUnwanted asked from time to time, on this thread
     * @param timeout the time limit of the call, for the message
     */
    public AttemptResult<T> read(RawResponse response, BooleanSupplier isUnwanted, Duration timeout) {
        status = response.status();
        try {
            return AttemptResult.of(
                    JsonBinding.interruptibly(isUnwanted, () -> call.reading().apply(response)));
        } catch (CancellationException stopped) {
            return AttemptResult.failed(unfinished(status, timeout), false);
        } finally {
            status = NONE;
        }
    }

    /** The failure for a call whose time ends while its response is being read; empty if no response is being read. */
    public Optional<TransportException> unfinished(Duration timeout) {
        int current = status;
        return current == NONE ? Optional.empty() : Optional.of(unfinished(current, timeout));
    }

    private TransportException unfinished(int status, Duration timeout) {
        return new TransportException(
                call.operation() + ": HTTP " + status + " was received, but not read to its end within " + timeout
                        + " or before the call was given up",
                null);
    }
}
