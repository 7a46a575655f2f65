package dev.verdict.examples.postgres;

import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.WaitState;
import dev.verdict.poll.WaitStep;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a poll, to be stored. The SDK's own rules decide that, as pure functions: {@link PollPolicy#afterSnapshot} and {@link
 * PollPolicy#afterFailure}.
 *
 * @param stage the stage after the poll
 * @param delay how long until the next poll; empty if there is none
 * @param waitState the text of the {@link WaitState} after the poll; null if it stays as it is
 */
record NextPoll(
        Stage stage, Optional<Duration> delay, @Nullable String waitState) {

    /** After a poll that brought a snapshot. */
    static NextPoll after(VerificationResult snapshot, Lease lease, Timing timing) {
        PollPolicy policy = timing.policy(lease.deadline(), Seen.of(snapshot).awaitsReview());
        return of(
                policy.afterSnapshot(lease.waitState(), snapshot, lease.elapsed(), ThreadLocalRandom.current()),
                timing);
    }

    /** After a poll that failed. */
    static NextPoll after(VerdictException failure, Lease lease, Timing timing) {
        PollPolicy policy = timing.policy(lease.deadline(), false);
        return of(
                policy.afterFailure(lease.waitState(), failure, lease.elapsed(), ThreadLocalRandom.current()), timing);
    }

    /** A failure that would come again, such as rejected credentials, does not end the wait: a person can repair that. */
    private static NextPoll of(WaitStep step, Timing timing) {
        String state = step.state().toString();
        return switch (step.kind()) {
            case ENDED -> new NextPoll(Stage.ENDED, Optional.empty(), state);
            case DEADLINE -> new NextPoll(Stage.DEADLINE, Optional.empty(), state);
            case FAILED -> new NextPoll(Stage.WAITING, Optional.of(timing.longestDelay()), state);
            case POLL_AGAIN -> new NextPoll(Stage.WAITING, step.nextDelay(), state);
        };
    }
}
