package dev.verdict.poll;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the looks of one wait have brought, and whether the wait goes on after that. It goes on after a failure that is retryable
 * by itself, and
 *
 * <ul>
 *   <li>while an execution that was just begun is not found yet, or not ready to be read: for a grace time, until a look has
 *       found it;
 *   <li>after an answer that cannot be read, an error that has nothing of the platform's in it, or an answer that does not know an
 *       execution which was found before: that says more about a gateway than about the execution. Several in a row end the wait.
 * </ul>
 *
 * Not safe to share between threads.
 */
final class PollHistory<R extends VerificationResult> {
    /** So many odd answers in a row end a wait. */
    static final int STRIKES = 3;

    private final PollPolicy policy;
    private @Nullable R snapshot;
    private @Nullable VerdictException failure;
    private @Nullable Completion<R> unreported;
    private @Nullable Completion<R> last;
    private int strikes;

    PollHistory(PollPolicy policy) {
        this.policy = policy;
    }

    /** A look was answered; nobody has been told of it yet. */
    void answered(Completion<R> answer) {
        unreported = answer;
    }

    /**
     * The answer is about to be reported. Returns whether the wait ends with it.
     *
     * @param isEnd whether it is a snapshot that {@link PollPolicy#endsAt} says ends the wait
     * @param elapsed how long the wait has lasted, in nanoseconds
     */
    boolean add(Completion<R> answer, boolean isEnd, long elapsed) {
        boolean first = snapshot == null;
        unreported = null;
        remember(answer);
        if (answer.result() != null) {
            strikes = 0;
        }
        boolean ends = answer.result() != null ? isEnd : failure == null || !goesOnAfter(failure, first, elapsed);
        last = ends ? answer : null;
        return ends;
    }

    private void remember(Completion<R> answer) {
        snapshot = answer.result() != null ? answer.result() : snapshot;
        failure = answer.failure() instanceof VerdictException known ? known : null;
    }

    private boolean goesOnAfter(VerdictException thrown, boolean notFoundBefore, long elapsed) {
        if (thrown.isRetryable()) {
            return true;
        }
        if (thrown instanceof HttpStatusException answer
                && (answer.kind() == Kind.NOT_FOUND || answer.kind() == Kind.CONFLICT)) {
            return notFoundBefore ? policy.isWithinNotFoundGrace(elapsed) : ++strikes < STRIKES;
        }
        return isNoAnswerOfThePlatform(thrown) && ++strikes < STRIKES;
    }

    /** A gateway's page says nothing about the execution, whatever its status. */
    private static boolean isNoAnswerOfThePlatform(VerdictException thrown) {
        if (thrown instanceof HttpStatusException answer) {
            return answer.errorCode().isEmpty()
                    && answer.requestId().isEmpty()
                    && answer.details().isEmpty();
        }
        return thrown instanceof UnreadableBodyException unreadable && !unreadable.isAboutAnother();
    }

    /** Whether the wait ends with the answer that is being reported. */
    boolean hasEnded() {
        return last != null;
    }

    /** For {@link #atDeadline}, which is not called with a lock. */
    PollHistory<R> copy() {
        PollHistory<R> copy = new PollHistory<>(policy);
        copy.snapshot = snapshot;
        copy.failure = failure;
        copy.unreported = unreported;
        copy.last = last;
        return copy;
    }

    /** What the wait ends with at its deadline: the word of the last look, if it was answered, though nobody was told of it yet. */
    Completion<R> atDeadline(String reference, Duration waited) {
        if (last != null) {
            return last;
        }
        if (unreported != null) {
            R result = unreported.result();
            if (result != null && policy.endsAt(result)) {
                return unreported;
            }
            remember(unreported);
        }
        return Completion.failed(new WaitDeadlineException(reference, waited, snapshot, failure));
    }
}
