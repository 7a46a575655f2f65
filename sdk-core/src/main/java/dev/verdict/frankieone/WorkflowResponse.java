package dev.verdict.frankieone;

import dev.verdict.Contradiction;
import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.StatusOverride;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.individual.Individual;
import dev.verdict.frankieone.organization.Organization;
import dev.verdict.frankieone.organization.Ownership;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The response that carries a result: what FrankieOne's execute and get calls return, for individuals and organizations.
 *
 * <p>While an execution runs there can be no result in it: the response to an execute call in the background (HTTP status 202) is {@code
 * {requestId, workflowExecutionId}}, and the deprecated one to a get call (102) is {@code {requestId, workflowExecutionState}}. Both
 * are read, as a {@link #workflowResult()} that is pending.
 *
 * <p>The {@code individual} or {@code organization} in it is updated by the run, so while the run goes on it is not yet what
 * was verified: {@link #individual()} and {@link #organization()} are there only once the execution is completed.
 *
 * <p>Both are read when they are first asked for, and kept: a program that only wants the verdict does not pay for them, and as no verdict
 * hangs on them, one that is not as documented makes no answer unreadable.
 *
 * @param workflowResultAsSent the result; null, or without any value, if none was sent. {@link #workflowResult()} is there either way
 * @param individualAsSent the individual, at whatever point the execution is; empty if none was sent
 * @param organizationAsSent the organization, at whatever point the execution is; empty if none was sent
 * @param serviceProfile the entity as a customer of the service; null if not sent, as by a get call
 * @param requestId this call's id, which support asks for; null if not sent
 * @param entityId the entity; null if not sent. Can differ from the one in the result
 * @param workflowExecutionId the execution, where it stands beside the result or in its place; null if not sent
 * @param unknownFields every other field, as sent
 */
public record WorkflowResponse(
        @Printable @Structure @JsonName("workflowResult") @Nullable
        WorkflowResult workflowResultAsSent,

        @JsonName("individual") Optional<JsonObject> individualAsSent,
        @JsonName("organization") Optional<JsonObject> organizationAsSent,
        @Printable @Nullable ServiceProfile serviceProfile,
        @Printable @Nullable String requestId,
        @Printable @Nullable String entityId,
        @Printable @Nullable String workflowExecutionId,
        JsonObject unknownFields)
        implements VerificationResult, JsonRecord {

    /** Fields that make an object a result of its own. */
    private static final List<String> FIELDS_OF_A_RESULT =
            List.of("workflowExecutionState", "status", "result", "workflowStepResults", "statusOverrideRequestId");

    /**
     * Reads a response.
     *
     * @param json UTF-8 JSON of a response that holds a {@code workflowResult}, or that says that an execution was accepted or still
     *     runs
     * @return the response
     * @throws UnreadableBodyException if it is not JSON; if it holds no result, or one that says nothing, and is not the response about
     *     an execution that runs; if it is itself a result beside the one it holds, or that one holds another
     */
    public static WorkflowResponse parse(byte[] json) {
        WorkflowResponse response = JsonBinding.read(WorkflowResponse.class, Objects.requireNonNull(json, "json"));
        WorkflowResult sent = response.workflowResultAsSent;
        if (sent == null || ExecutionBodies.isNone(sent)) {
            ExecutionBodies.requireRunning(json);
            return response;
        }
        ExecutionBodies.requireResult(sent, "$." + ExecutionBodies.RESULT);
        for (String field : FIELDS_OF_A_RESULT) {
            if (response.unknownFields.asMap().containsKey(field)) {
                throw new UnreadableBodyException(
                        "a workflowResult, and beside it the fields of another", "$." + field);
            }
        }
        return response;
    }

    /**
     * As {@link #parse(byte[])}, for JSON that is at hand as text.
     *
     * @param json a response
     * @return the response
     * @throws UnreadableBodyException as there; also if the text has half of a surrogate pair, which no UTF-8 can hold
     */
    public static WorkflowResponse parse(String json) {
        return parse(JsonBinding.utf8(json));
    }

    /** {@inheritDoc} That of the {@link #workflowResult()}, as all of these. */
    @Override
    public Verdict verdict() {
        return workflowResult().verdict();
    }

    @Override
    public Progress progress() {
        return workflowResult().progress();
    }

    @Override
    public Optional<StatusOverride> statusOverride() {
        return workflowResult().statusOverride();
    }

    @Override
    public List<FailingStep> failingSteps() {
        return workflowResult().failingSteps();
    }

    @Override
    public List<Contradiction> contradictions() {
        return workflowResult().contradictions();
    }

    @Override
    public @Nullable String executionId() {
        return workflowResult().executionId();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Among the ids is that of this response's own request, which support asks for, and which retrieves it again.
     */
    @Override
    public String explain() {
        return Explanation.of(this);
    }

    /**
     * The result.
     *
     * @return the result as it was sent; where none was, a result with the ids of the response: {@link dev.verdict.Verdict.Kind#PENDING},
     *     and {@link dev.verdict.Progress#RUNNING}
     */
    public WorkflowResult workflowResult() {
        WorkflowResult sent = workflowResultAsSent;
        return sent == null || ExecutionBodies.isNone(sent) ? ExecutionBodies.running(this) : sent;
    }

    /**
     * The individual as it was verified.
     *
     * @return the person, the same instance at each call; empty until the execution is completed, and for organizations
     * @throws UnreadableBodyException if a list in it is none; {@link #individualAsSent()} still has it
     */
    public Optional<Individual> individual() {
        return verified(individualAsSent).map(sent -> JsonBinding.read(Individual.class, sent, "individual"));
    }

    /**
     * The organization as it was verified.
     *
     * @return the company, the same instance at each call; empty until the execution is completed, and for individuals
     * @throws UnreadableBodyException if a list or map in it that others hang on is none; {@link #organizationAsSent()} still has it
     */
    public Optional<Organization> organization() {
        return verified(organizationAsSent).map(sent -> JsonBinding.read(Organization.class, sent, "organization"));
    }

    /**
     * Who is behind the organization.
     *
     * <p>That stands in the organization of this answer, which is as of when the answer was asked for. If it names nobody, it stands in
     * what the run fetched: in the newest check of type {@code ORGANIZATION_OWNERSHIP} that names somebody. Checks that no longer count,
     * such as outdated ones, are not looked at; {@link Ownership#of} takes the organization of any.
     *
     * @return the ownership; empty until the execution is completed, and if no place names an owner or official
     * @throws UnreadableBodyException if the organization is not as documented
     */
    public Optional<Ownership> ownership() {
        return isCompleted()
                ? organization()
                        .filter(Organization::namesParties)
                        .or(() -> OwnershipChecks.newest(workflowResult()))
                        .map(Ownership::of)
                : Optional.empty();
    }

    private Optional<JsonObject> verified(Optional<JsonObject> asSent) {
        return isCompleted() ? asSent : Optional.empty();
    }

    private boolean isCompleted() {
        return workflowResult().workflowExecutionState().is(WorkflowExecutionState.COMPLETED);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
