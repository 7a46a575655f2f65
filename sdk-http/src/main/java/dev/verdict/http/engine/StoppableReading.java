package dev.verdict.http.engine;

import dev.verdict.TransportException;
import dev.verdict.json.JsonBinding;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Reads a response that has arrived, on the thread that received it, for as long as somebody wants it. A large one takes a while.
 * Safe to share between threads.
 */
public final class StoppableReading<T> {
    private static final int NONE = 0;

    private final ApiCall<T> call;
    private volatile int status = NONE;

    public StoppableReading(ApiCall<T> call) {
        this.call = call;
    }

    /**
     * Reads a response with a status of success.
     *
     * @param isUnwanted asked now and then, on this thread
     * @param timeout the time limit of the call, for the message
     */
    public AttemptResult<T> read(RawResponse answer, BooleanSupplier isUnwanted, Duration timeout) {
        status = answer.status();
        try {
            return AttemptResult.of(
                    JsonBinding.interruptibly(isUnwanted, () -> call.reading().apply(answer)));
        } catch (CancellationException stopped) {
            return AttemptResult.failed(unfinished(status, timeout), false);
        } finally {
            status = NONE;
        }
    }

    /** What is to be said if a response is being read, and the call's time is over; empty if none is. */
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
