package dev.verdict.http.engine;

import dev.verdict.VerdictException;
import dev.verdict.http.CallEvent;
import dev.verdict.http.CallListener;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Publishes the events of one call to the listener. */
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
        publish(new CallEvent.Started(callId, call.method(), call.template(), executionId()));
    }

    /** Publishes the end of an attempt. A status of 0 means that no response came. */
    public void attempted(int attempt, int status, AttemptResult<?> result, Duration took) {
        lastStatus = status;
        lastRequestId = result.requestId();
        if (result.executionId() != null) {
            executionId = result.executionId();
        }
        publish(new CallEvent.Attempted(
                callId,
                call.method(),
                call.template(),
                executionId(),
                attempt,
                status(),
                Optional.ofNullable(lastRequestId),
                took,
                Optional.ofNullable(result.failure())));
    }

    public void retrying(int attempt, Duration delay) {
        publish(new CallEvent.Retrying(callId, call.method(), call.template(), executionId(), attempt, delay));
    }

    public void finished(int attempts, @Nullable Throwable failure, Duration took) {
        Optional<VerdictException> reported =
                failure instanceof VerdictException known ? Optional.of(known) : Optional.empty();
        publish(new CallEvent.Finished(
                callId,
                call.method(),
                call.template(),
                executionId(),
                attempts,
                status(),
                Optional.ofNullable(lastRequestId),
                took,
                reported,
                failure != null && reported.isEmpty()));
    }

    private Optional<String> executionId() {
        return Optional.ofNullable(executionId);
    }

    private OptionalInt status() {
        int status = lastStatus;
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    private void publish(CallEvent event) {
        try {
            listener.onEvent(event);
        } catch (Throwable ignored) {
            // Not logged, because its message may hold personal data.
        }
    }
}
