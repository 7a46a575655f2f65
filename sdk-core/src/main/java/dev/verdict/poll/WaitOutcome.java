package dev.verdict.poll;

import dev.verdict.SafeText;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * How a wait ended, with the last snapshot whichever way that was.
 *
 * @param reference what was waited for
 * @param kind how the wait ended
 * @param snapshot the result, or what the last poll that found the execution saw of it; empty if none did
 * @param failure what {@link Poller#await(String)} would have thrown; empty if the execution ended
 * @param waited how long the wait lasted
 * @param <R> the result that was waited for
 */
public record WaitOutcome<R extends VerificationResult>(
        String reference, Kind kind, Optional<R> snapshot, Optional<Throwable> failure, Duration waited) {

    /** How a wait ended. */
    public enum Kind {
        /** The execution ended, with whatever verdict. The snapshot is the result. */
        RESULT,
        /** The execution ended without having verified anybody: its verdict is {@link Verdict.Kind#TECHNICAL_FAILURE}. */
        TECHNICAL_FAILURE,
        /** The deadline came. The execution goes on: wait again with the reference. */
        DEADLINE,
        /** A poll failed in a way that would come again, such as rejected credentials. */
        FAILED,
        /** The wait was cancelled, or the poller closed. The execution goes on: wait again with the reference. */
        CANCELLED
    }

    public WaitOutcome {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(waited, "waited");
    }

    /**
     * The outcome of a wait that need not poll, since the execution had ended before.
     *
     * @param <R> the result that was waited for
     * @param reference what was waited for
     * @param result the result
     * @return an outcome that took no time
     */
    public static <R extends VerificationResult> WaitOutcome<R> ended(String reference, R result) {
        return new WaitOutcome<>(reference, kind(result, null), Optional.of(result), Optional.empty(), Duration.ZERO);
    }

    static <R extends VerificationResult> WaitOutcome<R> of(
            Wait<R> wait, @Nullable R result, @Nullable Throwable failure) {
        R snapshot = result != null ? result : wait.lastSnapshot();
        return new WaitOutcome<>(
                wait.reference(),
                kind(result, failure),
                Optional.ofNullable(snapshot),
                Optional.ofNullable(failure),
                wait.elapsed());
    }

    private static Kind kind(@Nullable VerificationResult result, @Nullable Throwable failure) {
        if (failure instanceof WaitDeadlineException) {
            return Kind.DEADLINE;
        }
        if (failure instanceof CancellationException) {
            return Kind.CANCELLED;
        }
        if (result == null) {
            return Kind.FAILED;
        }
        return result.verdict().kind() == Verdict.Kind.TECHNICAL_FAILURE ? Kind.TECHNICAL_FAILURE : Kind.RESULT;
    }

    /** One line for a log, free of personal data: of a failure it names the class only. */
    @Override
    public String toString() {
        return "WaitOutcome[" + SafeText.name(reference) + ": " + kind
                + snapshot.map(seen ->
                                ", " + seen.progress() + ", " + seen.verdict().kind())
                        .orElse("")
                + failure.map(thrown -> ", " + thrown.getClass().getName()).orElse("")
                + ", after " + waited + "]";
    }
}
