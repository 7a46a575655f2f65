package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.Verdict;
import java.util.List;

/**
 * The status of a workflow run. Both the API's values and the admin panel's labels are read, in upper and lower case: {@code APPROVED},
 * {@code Approved} and {@code Approve} are the same status.
 */
public enum RunStatus implements Open.AnyCase {
    /** Created, not yet running. */
    CREATED,
    /** In progress. */
    RUNNING,
    /** In progress: the admin panel's label. */
    PENDING,
    /** The person must repeat a step. */
    RETRY_REQUIRED,
    /** The run passed all critical checks, or a person approved it. Also {@code Approve}. */
    APPROVED,
    /** Needs a manual review. */
    REVIEW,
    /** The run failed a critical check, or a person declined it. Also {@code Decline}. */
    DECLINED,
    /** The time limit of the run passed. Also {@code Expire}. */
    EXPIRED,
    /** The person left before the end. Also {@code Abandon}. */
    ABANDONED,
    /** A technical error ended the run. */
    ERROR;

    /**
     * SEON's spellings of this status: the API's value and the admin panel's labels. They are read in upper and lower case.
     *
     * @return at least one spelling, the API's value first if there is one; unmodifiable
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
     * The kind of verdict for a run with this status.
     *
     * @return the kind
     */
    public Verdict.Kind verdictKind() {
        return VerdictRules.kind(this);
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
