package dev.verdict.examples.temporal;

import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.WaitState;
import dev.verdict.poll.WaitStep;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What one poll saw, and what follows from it. The SDK's own rules decide that, as a pure function: {@link PollPolicy#afterSnapshot}.
 *
 * @param snapshot what the poll saw
 * @param reviewing whether the wait is for the reviewer now
 * @param kind whether to poll again, and how the wait ends otherwise
 * @param step the text of the {@link WaitState} after this poll
 * @param delay how long until the next poll; null if there is none
 */
public record Polled(
        Snapshot snapshot,
        boolean reviewing,
        WaitStep.Kind kind,
        String step,
        @Nullable Duration delay) {

    /**
     * Decides what follows.
     *
     * @param elapsed how long the phase has lasted, by Temporal's clock
     */
    static Polled of(WorkflowResult result, DurableWaitState wait, Duration elapsed) {
        Snapshot snapshot = Snapshot.of(result);
        WaitState before = WaitState.parse(wait.step());
        if (wait.reviewing() || !snapshot.awaitsReview()) {
            PollPolicy policy = wait.timing().policy(wait.reviewing());
            return of(
                    snapshot,
                    wait.reviewing(),
                    policy.afterSnapshot(before, result, elapsed, ThreadLocalRandom.current()));
        }
        PollPolicy policy = wait.timing().policy(true);
        return of(
                snapshot,
                true,
                policy.afterSnapshot(WaitState.begin(), result, Duration.ZERO, ThreadLocalRandom.current()));
    }

    private static Polled of(Snapshot snapshot, boolean reviewing, WaitStep step) {
        return new Polled(
                snapshot,
                reviewing,
                step.kind(),
                step.state().toString(),
                step.nextDelay().orElse(null));
    }
}
