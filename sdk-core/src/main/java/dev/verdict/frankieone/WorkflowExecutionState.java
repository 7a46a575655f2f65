package dev.verdict.frankieone;

import dev.verdict.Open;
import java.util.List;

/**
 * The technical state of an execution. It is not the outcome. The status is final only if the state is {@link #COMPLETED}.
 */
public enum WorkflowExecutionState implements Open.Spellings {
    /** The execution finished. */
    COMPLETED,
    /** It is running, or it waits for the person. Also sent as {@code INPROGRESS}. */
    IN_PROGRESS,
    /** It failed with an error. */
    ERROR,
    /** It timed out. */
    TIMEOUT,
    /** It was canceled. */
    CANCELED,
    /** It was terminated. */
    TERMINATED;

    @Override
    public List<String> spellings() {
        return this == IN_PROGRESS ? List.of("INPROGRESS") : List.of();
    }
}
