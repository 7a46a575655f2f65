package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.Verdict;
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

    /**
     * The words that SEON has for it, as the wire and the admin panel write them. They are read in any case.
     *
     * @return at least one word; the wire's first, where there is one
     */
    public List<String> words() {
        return switch (this) {
            case CREATED -> List.of("CREATED");
            case RUNNING -> List.of("RUNNING");
            case PENDING -> List.of("Pending");
            case RETRY_REQUIRED -> List.of("Retry required");
            case APPROVED -> List.of("APPROVED", "Approve");
            case REVIEW -> List.of("REVIEW");
            case DECLINED -> List.of("DECLINED", "Decline");
            case EXPIRED -> List.of("EXPIRED", "Expire");
            case ABANDONED -> List.of("Abandoned", "Abandon");
            case ERROR -> List.of("ERROR");
        };
    }

    /**
     * What a run of this status is.
     *
     * @return the kind of its verdict
     */
    public Verdict.Kind verdictKind() {
        return RunRules.kind(this);
    }

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
