package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event of a workflow run. Only these events carry a run id, and only these decide the verdict. */
public sealed interface WorkflowEvent extends SeonEvent permits WorkflowFinished, WorkflowUpdated {

    /**
     * When it happened.
     *
     * @return the time; null if SEON did not send it
     */
    @Nullable
    Instant timestamp();

    /**
     * The run's new state.
     *
     * @return the run's id, workflow and status
     */
    WorkflowExecution data();

    @Override
    default @Nullable Instant at() {
        return timestamp();
    }

    /**
     * The run's id.
     *
     * @return the id, never blank
     */
    default String runId() {
        String id = data().id();
        return id == null ? "" : id; // the parser refuses an event without an id
    }

    /**
     * The run's status.
     *
     * @return the status; absent if SEON did not send it
     */
    default Open<RunStatus> status() {
        return data().status();
    }
}
