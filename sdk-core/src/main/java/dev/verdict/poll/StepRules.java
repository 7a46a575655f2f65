package dev.verdict.poll;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from one poll, as a pure function. A wait goes on after a failure that is retryable by itself, and
 *
 * <ul>
 *   <li>while an execution that was just begun is not found yet, or not ready to be read: for a grace time, until a poll has
 *       found it;
 *   <li>after a response that cannot be read, an error that has nothing of the platform's in it, or a response that does not know an
 *       execution which was found before: that says more about a gateway than about the execution. Several in a row end the wait.
 * </ul>
 */
final class StepRules {
    /** So many odd responses in a row end a wait. */
    static final int STRIKES = 3;

    private StepRules() {}

    /**
     * One step of a wait.
     *
     * @param ends whether the poll brought a snapshot at which the wait ends; null if it brought a failure
     * @param failure what the poll brought instead of a snapshot
     * @param elapsed how long the wait has lasted, in nanoseconds
     * @param random from 0 to 1
     */
    static WaitStep step(
            PollPolicy policy,
            WaitState before,
            @Nullable Boolean ends,
            @Nullable Throwable failure,
            long elapsed,
            double random) {
        int phase = policy.phaseAt(elapsed);
        int phasePolls = phase == before.phase() ? before.phasePolls() + 1 : 1;
        boolean found = before.found() || ends != null;
        int odd = ends == null && isOdd(before, failure)
                ? before.oddResponses() + 1
                : ends == null ? before.oddResponses() : 0;
        WaitState after = new WaitState(before.polls() + 1, phase, phasePolls, odd, found);
        if (ends != null && ends) {
            return new WaitStep(WaitStep.Kind.ENDED, after, Optional.empty());
        }
        if (ends == null && !goesOnAfter(policy, before, after, failure, elapsed)) {
            return new WaitStep(WaitStep.Kind.FAILED, after, Optional.empty());
        }
        Optional<Duration> next = policy.nextDelay(phase, phasePolls, policy.remaining(elapsed), random);
        return new WaitStep(next.isPresent() ? WaitStep.Kind.POLL_AGAIN : WaitStep.Kind.DEADLINE, after, next);
    }

    private static boolean goesOnAfter(
            PollPolicy policy, WaitState before, WaitState after, @Nullable Throwable failure, long elapsed) {
        if (!(failure instanceof VerdictException known)) {
            return false;
        }
        if (known.isRetryable()) {
            return true;
        }
        if (isNotFound(known) && !before.found()) {
            return policy.isWithinNotFoundGrace(elapsed);
        }
        return isOdd(before, failure) && after.oddResponses() < STRIKES;
    }

    private static boolean isOdd(WaitState before, @Nullable Throwable failure) {
        if (!(failure instanceof VerdictException known) || known.isRetryable()) {
            return false;
        }
        return isNotFound(known) ? before.found() : isNoResponseOfThePlatform(known);
    }

    private static boolean isNotFound(VerdictException failure) {
        return failure instanceof HttpStatusException response
                && (response.kind() == Kind.NOT_FOUND || response.kind() == Kind.CONFLICT);
    }

    /** A gateway's page says nothing about the execution, whatever its status. */
    static boolean isNoResponseOfThePlatform(VerdictException failure) {
        if (failure instanceof HttpStatusException response) {
            return response.errorCode().isEmpty()
                    && response.requestId().isEmpty()
                    && response.details().isEmpty();
        }
        return failure instanceof UnreadableBodyException unreadable && !unreadable.isAboutAnother();
    }
}
