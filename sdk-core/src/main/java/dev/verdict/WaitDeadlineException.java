package dev.verdict;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Patience ran out before the execution ended. This is no verdict: the execution goes on at the platform, and the wait can
 * be taken up again with {@link #reference()}, by any process and as often as wanted.
 */
public final class WaitDeadlineException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final String reference;
    private final Duration waited;
    private final transient @Nullable VerificationResult lastSnapshot;

    /**
     * A wait that reached its deadline.
     *
     * @param reference what was waited for, to resume with
     * @param waited how long
     * @param lastSnapshot the newest result that was seen; null if none was
     * @param lastFailure the failure of the last look, if it failed; else null
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
     * What was waited for.
     *
     * @return the reference, to resume with
     */
    public String reference() {
        return reference;
    }

    /**
     * How long the wait lasted.
     *
     * @return from its begin to its end
     */
    public Duration waited() {
        return waited;
    }

    /**
     * The newest result that was seen, unfinished as it is.
     *
     * @return empty if no look succeeded, or after Java serialization
     */
    public Optional<VerificationResult> lastSnapshot() {
        return Optional.ofNullable(lastSnapshot);
    }

    /**
     * Yes: waiting again changes nothing at the platform.
     *
     * @return true
     */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
