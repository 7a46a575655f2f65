package dev.verdict.http.seon;

import dev.verdict.SafeText;
import dev.verdict.seon.RunStart;
import dev.verdict.seon.WorkflowRun;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run that was started at SEON. Immutable; the constructor is not API.
 *
 * @param runId SEON's {@code executionId}: the run in the admin panel and in webhooks
 * @param token the token for SEON's SDK in the person's browser. It is a secret: send it to that person only and do not log
 *     it. Null if SEON sent none
 * @param userId the {@code user_id} of the person
 * @param start the inputs of the run: the user, the workflow id, the name and the e-mail address, and the time of SEON's
 *     response
 */
public record StartedRun(String runId, @Nullable String token, String userId, RunStart start) {
    /** Checks that no required component is null. */
    public StartedRun {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(start, "start");
    }

    /**
     * The run in its initial state: pending and without events. Store it and {@linkplain WorkflowRun#apply apply} its
     * events to it. Lists of runs find it by its inputs.
     *
     * @return the run
     */
    public WorkflowRun run() {
        return WorkflowRun.start(runId, start);
    }

    /** Prints the run id only: no token and no user. */
    @Override
    public String toString() {
        return "StartedRun[" + SafeText.name(runId) + "]";
    }
}
