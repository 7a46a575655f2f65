package dev.verdict.poll;

import dev.verdict.SafeText;
import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * One poll of an execution by a {@link Poller}, as one wait got it. It brought either a snapshot or a failure.
 *
 * @param reference what is waited for
 * @param number the number of this poll in its wait; the first is 1
 * @param elapsed how long the wait has lasted
 * @param snapshot the execution as it was; empty if the poll failed
 * @param failure what the fetch threw; empty if the poll did not fail
 * @param nextDelay how long until the next poll, unless {@link Poller#wake} brings it forward; zero if that happened
 *     already, empty if the wait ended with this poll
 */
public record Poll(
        String reference,
        int number,
        Duration elapsed,
        Optional<VerificationResult> snapshot,
        Optional<Throwable> failure,
        Optional<Duration> nextDelay) {

    public Poll {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(elapsed, "elapsed");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(nextDelay, "nextDelay");
    }

    /** One line for a log, free of personal data: a failure that is not from this SDK is printed as its class. */
    @Override
    public String toString() {
        return "poll " + number + " for " + SafeText.name(reference) + " after " + elapsed + ": "
                + snapshot.map(Poll::line).or(() -> failure.map(Poll::line)).orElse("nothing")
                + nextDelay.map(delay -> "; next in " + delay).orElse("; the last");
    }

    private static String line(VerificationResult snapshot) {
        return snapshot.progress() + ", " + snapshot.verdict().kind();
    }

    private static String line(Throwable failure) {
        String type = failure.getClass().getName();
        return failure instanceof VerdictException ? type + ": " + failure.getMessage() : type;
    }
}
