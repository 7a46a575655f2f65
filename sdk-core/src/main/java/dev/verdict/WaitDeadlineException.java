package dev.verdict;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a wait passed before the execution ended. This is not a verdict: the execution continues at the platform. Resume the
 * wait with {@link #reference()}, in any process and as often as you want.
 */
public final class WaitDeadlineException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final String reference;
    private final Duration waited;
    private final transient @Nullable VerificationResult lastSnapshot;

    /**
     * Creates the exception.
     *
     * @param reference the reference to resume the wait with
     * @param waited how long the wait lasted
     * @param lastSnapshot the newest snapshot; null if no poll succeeded
     * @param lastFailure the failure of the last poll; null if it succeeded
     */
    public WaitDeadlineException(
            String reference,
            Duration waited,
            @Nullable VerificationResult lastSnapshot,
            @Nullable VerdictException lastFailure) {
        super(
                "Waited " + Objects.requireNonNull(waited, "waited") + " for "
                        + SafeText.name(Objects.requireNonNull(reference, "reference")) + "; last seen: "
                        + (lastSnapshot == null
                                ? "nothing"
                                : lastSnapshot.progress() + ", "
                                        + lastSnapshot.verdict().kind())
                        + ". The execution may still end: resume with the reference",
                lastFailure);
        this.reference = reference;
        this.waited = waited;
        this.lastSnapshot = lastSnapshot;
    }

    /**
     * The reference to resume the wait with.
     *
     * @return the reference
     */
    public String reference() {
        return reference;
    }

    /**
     * How long the wait lasted.
     *
     * @return the time from start to deadline
     */
    public Duration waited() {
        return waited;
    }

    /**
     * The newest snapshot, in which the execution has not ended.
     *
     * @return empty if no poll succeeded, or after Java serialization
     */
    public Optional<VerificationResult> lastSnapshot() {
        return Optional.ofNullable(lastSnapshot);
    }

    /**
     * Retryable: waiting again changes nothing at the platform.
     *
     * @return true
     */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
