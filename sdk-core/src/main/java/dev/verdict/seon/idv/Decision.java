package dev.verdict.seon.idv;

import dev.verdict.Open;
import java.util.List;

/**
 * The outcome of a session, a group of checks or a transaction. SEON sends it in upper and lower case, and as {@code APPROVE} or
 * {@code APPROVED}; all are read. It does not decide the verdict of a run: only the run's own events do.
 */
public enum Decision implements Open.AnyCase {
    /** Approved. Also {@code APPROVE}. */
    APPROVED,
    /** Needs a manual review. */
    REVIEW,
    /** Declined. Also {@code DECLINE}. */
    DECLINED,
    /** The person left before the end. Also {@code ABANDON}. */
    ABANDONED,
    /** A technical error, so there is no outcome. SEON documents this value for runs only; the SDK reads it here too. */
    ERROR;

    @Override
    public List<String> spellings() {
        return switch (this) {
            case APPROVED -> List.of("APPROVE");
            case DECLINED -> List.of("DECLINE");
            case ABANDONED -> List.of("ABANDON");
            case REVIEW, ERROR -> List.of();
        };
    }
}
