package dev.verdict.seon;

import dev.verdict.Open;
import java.util.List;

/**
 * The status of a workflow run, in the words of the wire and of the admin panel alike: {@code APPROVED}, {@code Approved} and
 * {@code Approve} are one, in any case.
 */
public enum RunStatus implements Open.AnyCase {
    /** Created, and not begun. */
    CREATED,
    /** Going on. */
    RUNNING,
    /** In progress, as the admin panel says. */
    PENDING,
    /** The person must try a step again. */
    RETRY_REQUIRED,
    /** Passed all critical checks, or a person approved it. Also {@code Approve}. */
    APPROVED,
    /** A person must decide. */
    REVIEW,
    /** Failed a critical check, or a person declined it. Also {@code Decline}. */
    DECLINED,
    /** The time for it ran out. Also {@code Expire}. */
    EXPIRED,
    /** The person left. Also {@code Abandon}. */
    ABANDONED,
    /** It broke. */
    ERROR;

    @Override
    public List<String> spellings() {
        return switch (this) {
            case APPROVED -> List.of("APPROVE");
            case DECLINED -> List.of("DECLINE");
            case EXPIRED -> List.of("EXPIRE");
            case ABANDONED -> List.of("ABANDON");
            case RETRY_REQUIRED -> List.of("RETRYREQUIRED");
            case CREATED, RUNNING, PENDING, REVIEW, ERROR -> List.of();
        };
    }
}
