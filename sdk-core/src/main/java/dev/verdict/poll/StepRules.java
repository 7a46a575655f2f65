package dev.verdict.poll;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import java.time.Duration;
import java.util.Optional;

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
     * After a poll that brought a snapshot.
     *
     * @param ends whether the wait ends at it
     * @param elapsed how long the wait has lasted, in nanoseconds
     * @param random from 0 to 1
     */
    static WaitStep afterSnapshot(PollPolicy policy, WaitState before, boolean ends, long elapsed, double random) {
        WaitState after = after(policy, before, 0, true, elapsed);
        return ends ? end(WaitStep.Kind.ENDED, after) : goOn(policy, after, elapsed, random);
    }

    /**
     * After a poll that failed.
     *
     * @param elapsed how long the wait has lasted, in nanoseconds
     * @param random from 0 to 1
     */
    static WaitStep afterFailure(PollPolicy policy, WaitState before, Throwable failure, long elapsed, double random) {
        boolean isOdd = failure instanceof VerdictException known && isOdd(known, before.found());
        int odd = before.oddResponses() + (isOdd ? 1 : 0);
        WaitState after = after(policy, before, odd, before.found(), elapsed);
        boolean goesOn = isOdd
                ? odd < STRIKES
                : failure instanceof VerdictException known
                        && (known.isRetryable() || isNotFound(known) && policy.isWithinNotFoundGrace(elapsed));
        return goesOn ? goOn(policy, after, elapsed, random) : end(WaitStep.Kind.FAILED, after);
    }

    private static WaitState after(PollPolicy policy, WaitState before, int odd, boolean found, long elapsed) {
        int phase = policy.phaseAt(elapsed);
        int phasePolls = phase == before.phase() ? before.phasePolls() + 1 : 1;
        return new WaitState(before.polls() + 1, phase, phasePolls, odd, found);
    }

    private static WaitStep goOn(PollPolicy policy, WaitState after, long elapsed, double random) {
        Optional<Duration> next =
                policy.nextDelay(after.phase(), after.phasePolls(), policy.remaining(elapsed), random);
        return new WaitStep(next.isPresent() ? WaitStep.Kind.POLL_AGAIN : WaitStep.Kind.DEADLINE, after, next);
    }

    private static WaitStep end(WaitStep.Kind kind, WaitState after) {
        return new WaitStep(kind, after, Optional.empty());
    }

    private static boolean isOdd(VerdictException failure, boolean found) {
        return !failure.isRetryable() && (isNotFound(failure) ? found : isNoResponseOfThePlatform(failure));
    }

    private static boolean isNotFound(VerdictException failure) {
        return failure instanceof HttpStatusException response
                && (response.kind() == Kind.NOT_FOUND || response.kind() == Kind.CONFLICT);
    }

    /** A gateway's page says nothing about the execution, whatever its status. */
    private static boolean isNoResponseOfThePlatform(VerdictException failure) {
        if (failure instanceof HttpStatusException response) {
            return response.errorCode().isEmpty()
                    && response.requestId().isEmpty()
                    && response.details().isEmpty();
        }
        return failure instanceof UnreadableBodyException unreadable && !unreadable.isAboutAnother();
    }
}
