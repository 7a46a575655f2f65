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
 * The response of FrankieOne's execute and get calls, for individuals and organizations. It contains a result.
 *
 * <p>While an execution runs, the response can be without a result. The response to an execute call in the background (HTTP
 * status 202) is {@code {requestId, workflowExecutionId}}, and the deprecated response to a get call (102) is {@code {requestId,
 * workflowExecutionState}}. For both, {@link #workflowResult()} is pending.
 *
 * <p>The run updates the {@code individual} or {@code organization} in the response. It is not verified until the run ends, so
 * {@link #individual()} and {@link #organization()} are empty until the execution is completed.
 *
 * <p>Both are parsed on first use and cached. A program that only needs the verdict does not pay for them. The verdict does not
 * depend on them, so an undocumented format of theirs does not make the response unreadable.
 *
 * @param workflowResultAsSent the result; null, or without any value, if none was sent. {@link #workflowResult()} is never null
 * @param individualAsSent the individual, also while the execution runs; empty if none was sent
 * @param organizationAsSent the organization, also while the execution runs; empty if none was sent
 * @param serviceProfile the entity as a customer of the service; null if not sent, for example by a get call
 * @param requestId the id of this call, for FrankieOne's support; null if not sent
 * @param entityId the entity; null if not sent. Can differ from the one in the result
 * @param workflowExecutionId the execution, if it was sent beside the result or instead of it; null if not sent
 * @param unknownFields all other fields, as sent
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

    /** Fields of a result. A response with one of them is itself a result. */
    private static final List<String> RESULT_FIELDS =
            List.of("workflowExecutionState", "status", "result", "workflowStepResults", "statusOverrideRequestId");

    /**
     * Parses a response.
     *
     * @param json UTF-8 JSON of a response with a {@code workflowResult}, or of the response for an accepted or running execution
     * @return the response
     * @throws UnreadableBodyException if it is not JSON; if it has no result, or an empty one, and is not the response for an
     *     accepted or running execution; if it has fields of a result beside its {@code workflowResult}, or that contains another
     *     result
     */
    public static WorkflowResponse parse(byte[] json) {
        WorkflowResponse response = JsonBinding.read(WorkflowResponse.class, Objects.requireNonNull(json, "json"));
        WorkflowResult sent = response.workflowResultAsSent;
        if (sent == null || ExecutionBodies.isNone(sent)) {
            ExecutionBodies.requireRunning(json);
            return response;
        }
        ExecutionBodies.requireResult(sent, "$." + ExecutionBodies.RESULT);
        for (String field : RESULT_FIELDS) {
            if (response.unknownFields.asMap().containsKey(field)) {
                throw new UnreadableBodyException(
                        "the response has a workflowResult and also a field of a result beside it", "$." + field);
            }
        }
        return response;
    }

    /**
     * The same as {@link #parse(byte[])}, for JSON in a string.
     *
     * @param json a response
     * @return the response
     * @throws UnreadableBodyException for the same reasons; also if the string has an unpaired surrogate, which UTF-8 cannot
     *     encode
     */
    public static WorkflowResponse parse(String json) {
        return parse(JsonBinding.utf8(json));
    }

    /** {@inheritDoc} It is that of the {@link #workflowResult()}, like the other values of this interface. */
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
     * <p>The ids include the request id of this response. FrankieOne's support needs it, and it retrieves the response again.
     */
    @Override
    public String explain() {
        return Explanation.of(this);
    }

    /**
     * The result.
     *
     * @return the result as sent; if none was sent, a result with the ids of the response, which is {@link
     *     dev.verdict.Verdict.Kind#PENDING} and {@link dev.verdict.Progress#RUNNING}
     */
    public WorkflowResult workflowResult() {
        WorkflowResult sent = workflowResultAsSent;
        return sent == null || ExecutionBodies.isNone(sent) ? ExecutionBodies.running(this) : sent;
    }

    /**
     * The verified individual.
     *
     * @return the person, the same instance on each call; empty until the execution is completed, and for organizations
     * @throws UnreadableBodyException if a field that must be a list is not; {@link #individualAsSent()} still has the data
     */
    public Optional<Individual> individual() {
        return verified(individualAsSent).map(sent -> JsonBinding.read(Individual.class, sent, "individual"));
    }

    /**
     * The verified organization.
     *
     * @return the company, the same instance on each call; empty until the execution is completed, and for individuals
     * @throws UnreadableBodyException if a field that must be a list or map is not; {@link #organizationAsSent()} still has the
     *     data
     */
    public Optional<Organization> organization() {
        return verified(organizationAsSent).map(sent -> JsonBinding.read(Organization.class, sent, "organization"));
    }

    /**
     * The owners and officials of the organization.
     *
     * <p>They come from the organization in this response, which is current as of the call. If it names nobody, they come from
     * the newest check of type {@code ORGANIZATION_OWNERSHIP} of the run that names an owner or official. Checks that no longer
     * count, such as outdated ones, are ignored; for those, pass their organization to {@link Ownership#of}.
     *
     * @return the ownership; empty until the execution is completed, and if neither source names an owner or official
     * @throws UnreadableBodyException if the organization is not as documented; see {@link #organization()}
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
