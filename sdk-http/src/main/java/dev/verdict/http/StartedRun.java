package dev.verdict.http;

import dev.verdict.SafeText;
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
 */
public record StartedRun(String runId, @Nullable String token, String userId) {
    /** A run that was started. */
    public StartedRun {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(userId, "userId");
    }

    /**
     * The run as it is now: pending, and nothing heard of it. To be kept, and to {@linkplain WorkflowRun#apply apply} its events to.
     *
     * @return the run
     */
    public WorkflowRun run() {
        return WorkflowRun.start(runId, userId);
    }

    /** The run's id; neither the token nor whose run it is. */
    @Override
    public String toString() {
        return "StartedRun[" + SafeText.name(runId) + "]";
    }
}
