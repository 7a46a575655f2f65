package dev.verdict.http.seon;

import dev.verdict.SafeText;
import dev.verdict.seon.RunStart;
import dev.verdict.seon.WorkflowRun;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run that was started at SEON. Immutable; its constructor is not API.
 *
 * @param runId SEON's {@code executionId}: the run in the admin panel and in webhooks
 * @param token what SEON's SDK in the person's browser goes on with. A secret: give it to that person only, and do not log it. Null
 *     if none was sent
 * @param userId the {@code user_id} it was started for
 * @param start what it was started with: the user, the workflow's id, the name and the e-mail address as given, and when SEON answered
 */
public record StartedRun(String runId, @Nullable String token, String userId, RunStart start) {
    /** A run that was started. */
    public StartedRun {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(start, "start");
    }

    /**
     * The run as it is now: pending, and nothing heard of it. To be kept, and to {@linkplain WorkflowRun#apply apply} its events to. Lists
     * of runs find it by what it was started with.
     *
     * @return the run
     */
    public WorkflowRun run() {
        return WorkflowRun.start(runId, start);
    }

    /** The run's id; neither the token nor whose run it is. */
    @Override
    public String toString() {
        return "StartedRun[" + SafeText.name(runId) + "]";
    }
}
