package dev.verdict.poll;

import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the polls of one wait have brought. Not safe to share between threads. */
final class PollHistory<R extends VerificationResult> {
    private WaitState state = WaitState.begin();
    private @Nullable R snapshot;
    private @Nullable VerdictException failure;
    private @Nullable Completion<R> unreported;
    private @Nullable Completion<R> last;

    WaitState state() {
        return state;
    }

    @Nullable
    R snapshot() {
        return snapshot;
    }

    /** A poll was answered; nobody has been told of it yet. */
    void answered(Completion<R> response) {
        unreported = response;
    }

    /** The response is about to be reported, and this follows from it. */
    void add(Completion<R> response, WaitStep step) {
        unreported = null;
        remember(response);
        state = step.state();
        last = step.isEnd() ? response : null;
    }

    private void remember(Completion<R> response) {
        snapshot = response.result() != null ? response.result() : snapshot;
        failure = response.failure() instanceof VerdictException known ? known : null;
    }

    /** Whether the wait ends with the response that is being reported. */
    boolean hasEnded() {
        return last != null;
    }

    /** For {@link #atDeadline}, which is not called with a lock. */
    PollHistory<R> copy() {
        PollHistory<R> copy = new PollHistory<>();
        copy.snapshot = snapshot;
        copy.failure = failure;
        copy.unreported = unreported;
        copy.last = last;
        return copy;
    }

    /** What the wait ends with at its deadline: what the last poll brought, if it was answered, though nobody was told of it yet. */
    Completion<R> atDeadline(PollPolicy policy, String reference, Duration waited) {
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
