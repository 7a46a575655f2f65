package dev.verdict.http;

import dev.verdict.SafeText;
import dev.verdict.VerdictException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened to a call: first {@link Started}; for each attempt {@link Attempted}, and {@link Retrying} if
 * another follows; last {@link Finished}.
 *
 * <pre>
 * Started ── Attempted ── Retrying ── Attempted ── … ── Finished
 * </pre>
 *
 * <p>A call that was given up while it was on the network is finished first and attempted later. Each event prints as one
 * line that is fit for a log.
 */
public sealed interface CallEvent {
    /**
     * Which call: the same number in all its events.
     *
     * @return a number, counted from 1 for each client
     */
    long callId();

    /**
     * The HTTP method.
     *
     * @return in upper case
     */
    String method();

    /**
     * The path with the names of its parameters in braces, and without their values.
     *
     * @return such as {@code /v2/individuals/{entityId}/results}
     */
    String path();

    /**
     * The platform's id of the execution that the call is about, or that it started.
     *
     * @return empty if it is not known yet, or the call is about none
     */
    Optional<String> executionId();

    /**
     * A call was made. Nothing is sent yet.
     *
     * @param callId which call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or the call is about none
     */
    record Started(long callId, String method, String path, Optional<String> executionId) implements CallEvent {
        @Override
        public String toString() {
            return line(this) + " started" + execution(this);
        }
    }

    /**
     * An attempt was answered, or failed.
     *
     * @param callId which call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or the call is about none
     * @param attempt which attempt; the first is 1
     * @param status the HTTP status; empty if no answer came
     * @param requestId the platform's id of the request; empty if none was sent
     * @param took from sending to the last byte of the answer
     * @param failure why it failed; empty if it did not
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
            return line(this) + " attempt " + attempt + end(this, status, requestId, took, failure);
        }
    }

    /**
     * Another attempt will be made.
     *
     * @param callId which call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or the call is about none
     * @param attempt which attempt is next
     * @param delay how long until then
     */
    record Retrying(long callId, String method, String path, Optional<String> executionId, int attempt, Duration delay)
            implements CallEvent {
        @Override
        public String toString() {
            return line(this) + " attempt " + attempt + " in " + delay + execution(this);
        }
    }

    /**
     * There is a result or a failure, which the caller is given now; or the caller does not want it any more.
     *
     * @param callId which call
     * @param method the HTTP method
     * @param path the path without values
     * @param executionId the execution that the call is about; empty if it is not known, or the call is about none
     * @param attempts how many attempts were begun
     * @param status the HTTP status of the last; empty if no answer came
     * @param requestId the platform's id of the last request; empty if none was sent
     * @param took all in all, waiting included
     * @param failure why it failed, as the caller gets it; empty if it did not, and if it was cancelled
     * @param cancelled whether the caller gave it up, or closed the client
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
            return line(this) + (cancelled ? " cancelled" : " finished") + ", attempts " + attempts
                    + end(this, status, requestId, took, failure);
        }
    }

    private static String line(CallEvent event) {
        return "call " + event.callId() + " " + event.method() + " " + event.path();
    }

    private static String execution(CallEvent event) {
        return event.executionId().map(id -> ", execution " + SafeText.name(id)).orElse("");
    }

    private static String end(
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
