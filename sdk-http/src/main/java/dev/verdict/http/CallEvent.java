package dev.verdict.http;

import dev.verdict.SafeText;
import dev.verdict.VerdictException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event in the life of a call. {@link Started} comes first. Each attempt ends with {@link Attempted}, and with {@link
 * Retrying} after it if another attempt follows. {@link Finished} comes last.
 *
 * <pre>
 * Started ── Attempted ── Retrying ── Attempted ── … ── Finished
 * </pre>
 *
 * <p>If the caller gives up a call while a request is on the network, {@code Finished} comes before the last {@code
 * Attempted}. The text of each event is one line that is safe to log.
 */
public sealed interface CallEvent {
    /**
     * The number of the call. All events of a call have the same number.
     *
     * @return a number, counted from 1 for each client
     */
    long callId();

    /**
     * The HTTP method.
     *
     * @return the method in upper case
     */
    String method();

    /**
     * The path, with the names of its parameters in braces and without their values.
     *
     * @return the path, such as {@code /v2/individuals/{entityId}/results}
     */
    String path();

    /**
     * The platform's id of the execution that the call is about, or that it started.
     *
     * @return the id; empty if it is not known yet, or if the call is about no execution
     */
    Optional<String> executionId();

    /**
     * The caller made a call. Nothing has been sent yet.
     *
     * @param callId the number of the call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or if the call is about no
     *     execution
     */
    record Started(long callId, String method, String path, Optional<String> executionId) implements CallEvent {
        @Override
        public String toString() {
            return prefix(this) + " started" + execution(this);
        }
    }

    /**
     * An attempt ended with a response or with a failure.
     *
     * @param callId the number of the call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or if the call is about no
     *     execution
     * @param attempt the number of the attempt; the first is 1
     * @param status the HTTP status; empty if no response came
     * @param requestId the platform's id of the request; empty if the platform sent none
     * @param took the time from sending the request until the response was read
     * @param failure why the attempt failed; empty if it did not
     */
    record Attempted(
            long callId,
            String method,
            String path,
            Optional<String> executionId,
            int attempt,
            OptionalInt status,
            Optional<String> requestId,
            Duration took,
            Optional<VerdictException> failure)
            implements CallEvent {
        @Override
        public String toString() {
            return prefix(this) + " attempt " + attempt + details(this, status, requestId, took, failure);
        }
    }

    /**
     * Another attempt will be made.
     *
     * @param callId the number of the call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or if the call is about no
     *     execution
     * @param attempt the number of the next attempt
     * @param delay the pause before the next attempt
     */
    record Retrying(long callId, String method, String path, Optional<String> executionId, int attempt, Duration delay)
            implements CallEvent {
        @Override
        public String toString() {
            return prefix(this) + " attempt " + attempt + " in " + delay + execution(this);
        }
    }

    /**
     * The call has ended. The caller gets a result or a failure now, or has given up the call.
     *
     * @param callId the number of the call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or if the call is about no
     *     execution
     * @param attempts how many attempts were started
     * @param status the HTTP status of the last attempt; empty if no response came
     * @param requestId the platform's id of the last request; empty if the platform sent none
     * @param took the duration of the whole call, including waits
     * @param failure the failure that the caller gets; empty if the call succeeded or was cancelled
     * @param cancelled whether the caller gave up the call or closed the client
     */
    record Finished(
            long callId,
            String method,
            String path,
            Optional<String> executionId,
            int attempts,
            OptionalInt status,
            Optional<String> requestId,
            Duration took,
            Optional<VerdictException> failure,
            boolean cancelled)
            implements CallEvent {
        @Override
        public String toString() {
            return prefix(this) + (cancelled ? " cancelled" : " finished") + ", attempts " + attempts
                    + details(this, status, requestId, took, failure);
        }
    }

    private static String prefix(CallEvent event) {
        return "call " + event.callId() + " " + event.method() + " " + event.path();
    }

    private static String execution(CallEvent event) {
        return event.executionId().map(id -> ", execution " + SafeText.name(id)).orElse("");
    }

    private static String details(
            CallEvent event,
            OptionalInt status,
            Optional<String> requestId,
            Duration took,
            Optional<VerdictException> failure) {
        return (status.isPresent() ? ", HTTP " + status.getAsInt() : "")
                + execution(event)
                + requestId.map(id -> ", request " + SafeText.name(id)).orElse("")
                + ", " + took.toMillis() + " ms"
                + failure.map(thrown -> ", " + thrown.getClass().getSimpleName())
                        .orElse("");
    }
}
