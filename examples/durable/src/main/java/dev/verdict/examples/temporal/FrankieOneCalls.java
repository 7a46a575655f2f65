package dev.verdict.examples.temporal;

import io.temporal.activity.ActivityInterface;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The calls to FrankieOne, as activities. Only {@link #execute} changes something, and only it must not be retried: see {@link
 * ExecuteOnce}.
 */
@ActivityInterface
public interface FrankieOneCalls {

    /**
     * Makes the attempt that {@link #execute} is going to send. Nothing is sent yet. As the activity's result, the attempt is durable.
     *
     * @return the text of an {@link dev.verdict.http.frankieone.Attempt}
     */
    String prepare(Subject subject, Timing timing);

    /** Sends the execute request, unless the attempt is too old. */
    Sent execute(Subject subject, String attempt, Timing timing);

    /** Looks for the execution that an attempt started. Changes nothing. */
    Found findOut(String attempt, Timing timing);

    /**
     * Polls an execution once, and saves its result if it has ended. Changes nothing.
     *
     * @param elapsed how long the phase of the wait has lasted, by Temporal's clock
     */
    Polled poll(DurableWaitState wait, Duration elapsed);

    /**
     * What became of an execute request.
     *
     * @param state what is known
     * @param reference the execution; null unless it is executed
     */
    record Sent(State state, @Nullable String reference) {
        /** What is known of an execute request. */
        public enum State {
            /** It was processed. */
            EXECUTED,
            /** It was not processed, and can be sent again. */
            NOT_SENT,
            /** It may have been processed: find out. */
            UNKNOWN
        }

        static Sent executed(String reference) {
            return new Sent(State.EXECUTED, reference);
        }

        static Sent notSent() {
            return new Sent(State.NOT_SENT, null);
        }

        static Sent unknown() {
            return new Sent(State.UNKNOWN, null);
        }
    }

    /**
     * What a search for an execution found.
     *
     * @param reference the execution; null if none was found
     * @param certain whether the platform's clock is known; without it, an older execution cannot be told from the attempt's
     */
    record Found(@Nullable String reference, boolean certain) {}
}
