package dev.verdict.frankieone;

import dev.verdict.Open;
import java.util.List;

/**
 * The technical state of an execution: how far it is, not how it ended. Only {@link #COMPLETED} makes its status
 * final.
 */
public enum WorkflowExecutionState implements Open.Spellings {
    /** The execution ran to its end. */
    COMPLETED,
    /** It is running, or waits for the person. Also sent as {@code INPROGRESS}. */
    IN_PROGRESS,
    /** It failed. */
    ERROR,
    /** It took too long. */
    TIMEOUT,
    /** It was called off. */
    CANCELED,
    /** It was stopped. */
    TERMINATED;

    @Override
    public List<String> spellings() {
        return this == IN_PROGRESS ? List.of("INPROGRESS") : List.of();
    }
}
