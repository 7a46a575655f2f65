package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data that a run was started with, so that the run can be found before its first webhook. They do not influence the
 * verdict. A component without a value is null.
 *
 * <pre>{@code
 * WorkflowRun.start(runId, RunStart.of("customer-4711").withEmail(email).withStartedAt(clock.instant()))
 * }</pre>
 *
 * <p>Immutable. The person's id, name and e-mail address are not printed.
 *
 * @param userId the {@code user_id} of the request: the integrator's id of the person
 * @param workflowId the workflow's id
 * @param workflowName the workflow's name
 * @param userName the person's name, as supplied
 * @param email the person's e-mail address, as supplied
 * @param startedAt when the run was started, by the integrator's clock
 * @param unknownFields fields that this version does not know, as read
 */
public record RunStart(
        @Nullable String userId,
        @Printable @Nullable String workflowId,
        @Printable @Nullable String workflowName,
        @Nullable String userName,
        @Nullable String email,
        @Printable @Nullable Instant startedAt,
        JsonObject unknownFields)
        implements JsonRecord {
    private static final Set<String> OWN =
            Set.of("userId", "workflowId", "workflowName", "userName", "email", "startedAt");

    static final RunStart UNKNOWN = new RunStart(null, null, null, null, null, null, JsonObject.of(Map.of()));

    public RunStart {
        userId = blankToNull(userId);
        workflowId = blankToNull(workflowId);
        workflowName = blankToNull(workflowName);
        userName = blankToNull(userName);
        email = blankToNull(email);
        Map<String, @Nullable Object> others = new LinkedHashMap<>(unknownFields.asMap());
        if (others.keySet().removeAll(OWN)) { // a field of the wrong type lands here; treat it as not supplied
            unknownFields = JsonObject.of(others);
        }
    }

    /**
     * Start data with a user id.
     *
     * @param userId the {@code user_id} of the request
     * @return the start data
     * @throws IllegalArgumentException if it is blank
     */
    public static RunStart of(String userId) {
        return UNKNOWN.withUserId(RunState.required(userId, "userId"));
    }

    RunStart withUserId(@Nullable String id) {
        return new RunStart(id, workflowId, workflowName, userName, email, startedAt, unknownFields);
    }

    /**
     * A copy with the workflow's id.
     *
     * @param id the id; null or blank if unknown
     * @return the start data
     */
    public RunStart withWorkflowId(@Nullable String id) {
        return new RunStart(userId, id, workflowName, userName, email, startedAt, unknownFields);
    }

    /**
     * A copy with the workflow's name.
     *
     * @param name the name; null or blank if unknown
     * @return the start data
     */
    public RunStart withWorkflowName(@Nullable String name) {
        return new RunStart(userId, workflowId, name, userName, email, startedAt, unknownFields);
    }

    /**
     * A copy with the person's name.
     *
     * @param name the name; null or blank if there is none
     * @return the start data
     */
    public RunStart withUserName(@Nullable String name) {
        return new RunStart(userId, workflowId, workflowName, name, email, startedAt, unknownFields);
    }

    /**
     * A copy with the person's e-mail address.
     *
     * @param address the address; null or blank if there is none
     * @return the start data
     */
    public RunStart withEmail(@Nullable String address) {
        return new RunStart(userId, workflowId, workflowName, userName, address, startedAt, unknownFields);
    }

    /**
     * A copy with the time of the start.
     *
     * @param time the time; null if unknown
     * @return the start data
     */
    public RunStart withStartedAt(@Nullable Instant time) {
        return new RunStart(userId, workflowId, workflowName, userName, email, time, unknownFields);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Merges two copies. The earlier time wins; of two texts, the greater one wins, so that the order of merging does not matter. */
    RunStart mergedWith(RunStart other) {
        return new RunStart(
                greater(userId, other.userId),
                greater(workflowId, other.workflowId),
                greater(workflowName, other.workflowName),
                greater(userName, other.userName),
                greater(email, other.email),
                startedAt == null || other.startedAt != null && other.startedAt.isBefore(startedAt)
                        ? other.startedAt
                        : startedAt,
                RunState.union(unknownFields, other.unknownFields));
    }

    private static @Nullable String greater(@Nullable String one, @Nullable String other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
