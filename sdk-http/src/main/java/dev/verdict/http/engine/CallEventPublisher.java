package dev.verdict.http.engine;

import dev.verdict.VerdictException;
import dev.verdict.http.CallEvent;
import dev.verdict.http.CallListener;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tells the listener what happens to one call. */
public final class CallEventPublisher {
    private final CallListener listener;
    private final long callId;
    private final ApiCall<?> call;

    private volatile int lastStatus;
    private volatile @Nullable String lastRequestId;
    private volatile @Nullable String executionId;

    public CallEventPublisher(CallListener listener, long callId, ApiCall<?> call) {
        this.listener = listener;
        this.callId = callId;
        this.call = call;
        this.executionId = call.executionId();
    }

    public void started() {
        tell(new CallEvent.Started(callId, call.method(), call.template(), executionId()));
    }

    /** A status of 0 is none. */
    public void attempted(int attempt, int status, AttemptResult<?> outcome, Duration took) {
        lastStatus = status;
        lastRequestId = outcome.requestId();
        if (outcome.executionId() != null) {
            executionId = outcome.executionId();
        }
        tell(new CallEvent.Attempted(
                callId,
                call.method(),
                call.template(),
                executionId(),
                attempt,
                status(),
                Optional.ofNullable(lastRequestId),
                took,
                Optional.ofNullable(outcome.failure())));
    }

    public void retrying(int attempt, Duration delay) {
        tell(new CallEvent.Retrying(callId, call.method(), call.template(), executionId(), attempt, delay));
    }

    public void finished(int attempts, @Nullable Throwable thrown, Duration took) {
        Optional<VerdictException> failure =
                thrown instanceof VerdictException known ? Optional.of(known) : Optional.empty();
        tell(new CallEvent.Finished(
                callId,
                call.method(),
                call.template(),
                executionId(),
                attempts,
                status(),
                Optional.ofNullable(lastRequestId),
                took,
                failure,
                thrown != null && failure.isEmpty()));
    }

    private Optional<String> executionId() {
        return Optional.ofNullable(executionId);
    }

    private OptionalInt status() {
        int status = lastStatus;
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    private void tell(CallEvent event) {
        try {
            listener.onEvent(event);
        } catch (Throwable ignored) {
            // Nobody to tell: what it says may be personal data, so it is not ours to log.
        }
    }
}
