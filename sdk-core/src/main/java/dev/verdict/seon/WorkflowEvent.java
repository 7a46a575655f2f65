package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event of a workflow run: the only ones that say which run they are of, and the only ones that decide its verdict. */
public sealed interface WorkflowEvent extends SeonEvent permits WorkflowFinished, WorkflowUpdated {

    /**
     * When it happened.
     *
     * @return the time; null if none was sent
     */
    @Nullable
    Instant timestamp();

    /**
     * The run as it is from then on.
     *
     * @return the run's id, workflow and status
     */
    WorkflowExecution data();

    @Override
    default @Nullable Instant at() {
        return timestamp();
    }

    /**
     * The run.
     *
     * @return its id, never blank
     */
    default String runId() {
        String id = data().id();
        return id == null ? "" : id; // an event without one is not parsed
    }

    /**
     * The run's status.
     *
     * @return the word, absent if none was sent
     */
    default Open<RunStatus> status() {
        return data().status();
    }
}
