package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run was started with, as far as it is known: by it, lists of runs find a run before the first webhook tells of it. Nothing of
 * it decides anything. A component is null where nothing was given.
 *
 * <pre>{@code
 * WorkflowRun.start(runId, RunStart.of("customer-4711").withEmail(email).withStartedAt(clock.instant()))
 * }</pre>
 *
 * <p>Immutable. The person's id, name and e-mail address are not printed.
 *
 * @param userId the {@code user_id} it was started with: the integrator's id of the person
 * @param workflowId the id of the workflow it was started in
 * @param workflowName the name of that workflow
 * @param userName the person's name, as given
 * @param email the person's e-mail address, as given
 * @param startedAt when it was started, by the clock of whoever started it
 * @param unknownFields every other field, as read
 */
public record RunStart(
        @Nullable String userId,
        @Shown @Nullable String workflowId,
        @Shown @Nullable String workflowName,
        @Nullable String userName,
        @Nullable String email,
        @Shown @Nullable Instant startedAt,
        JsonObject unknownFields)
        implements JsonRecord {
    private static final Set<String> OWN =
            Set.of("userId", "workflowId", "workflowName", "userName", "email", "startedAt");

    static final RunStart UNKNOWN = new RunStart(null, null, null, null, null, null, JsonObject.of(Map.of()));

    public RunStart {
        userId = given(userId);
        workflowId = given(workflowId);
        workflowName = given(workflowName);
        userName = given(userName);
        email = given(email);
        Map<String, @Nullable Object> others = new LinkedHashMap<>(unknownFields.asMap());
        if (others.keySet().removeAll(OWN)) { // what was no text or time is nothing that was given
            unknownFields = JsonObject.of(others);
        }
    }

    /**
     * A start for a person.
     *
     * @param userId the {@code user_id} the run was started with
     * @return the start
     * @throws IllegalArgumentException if it is blank
     */
    public static RunStart of(String userId) {
        return UNKNOWN.withUserId(RunState.required(userId, "userId"));
    }

    RunStart withUserId(@Nullable String id) {
        return new RunStart(id, workflowId, workflowName, userName, email, startedAt, unknownFields);
    }

    /**
     * The same with the workflow's id.
     *
     * @param id the id; null or blank if it is not known
     * @return the start
     */
    public RunStart withWorkflowId(@Nullable String id) {
        return new RunStart(userId, id, workflowName, userName, email, startedAt, unknownFields);
    }

    /**
     * The same with the workflow's name.
     *
     * @param name the name; null or blank if it is not known
     * @return the start
     */
    public RunStart withWorkflowName(@Nullable String name) {
        return new RunStart(userId, workflowId, name, userName, email, startedAt, unknownFields);
    }

    /**
     * The same with the person's name.
     *
     * @param name the name; null or blank if none was given
     * @return the start
     */
    public RunStart withUserName(@Nullable String name) {
        return new RunStart(userId, workflowId, workflowName, name, email, startedAt, unknownFields);
    }

    /**
     * The same with the person's e-mail address.
     *
     * @param address the address; null or blank if none was given
     * @return the start
     */
    public RunStart withEmail(@Nullable String address) {
        return new RunStart(userId, workflowId, workflowName, userName, address, startedAt, unknownFields);
    }

    /**
     * The same with the time of the start.
     *
     * @param time when it was started; null if that is not known
     * @return the start
     */
    public RunStart withStartedAt(@Nullable Instant time) {
        return new RunStart(userId, workflowId, workflowName, userName, email, time, unknownFields);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** With what another copy of the run knows. Where both know, the earlier time, and the same of two texts whichever is asked. */
    RunStart mergedWith(RunStart other) {
        return new RunStart(
                last(userId, other.userId),
                last(workflowId, other.workflowId),
                last(workflowName, other.workflowName),
                last(userName, other.userName),
                last(email, other.email),
                startedAt == null || other.startedAt != null && other.startedAt.isBefore(startedAt)
                        ? other.startedAt
                        : startedAt,
                RunState.union(unknownFields, other.unknownFields));
    }

    private static @Nullable String last(@Nullable String one, @Nullable String other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
