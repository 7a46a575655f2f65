package dev.verdict.frankieone.review;

import dev.verdict.Open;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import java.util.List;
import java.util.Optional;

/** Makes the rows of the review desk from FrankieOne's results. Stateless and safe to share between threads. */
public final class FrankieOneReview {
    /** The name of the platform. */
    public static final String PLATFORM = "FrankieOne";

    private FrankieOneReview() {}

    /**
     * The row of an execution, with the person or company as sent. If the execution has not ended, they are not verified yet. If they
     * cannot be read, the row is without them.
     *
     * @param response the response of an execute or get call
     * @return the row; its user id is the id of the entity
     * @throws IllegalArgumentException if the response has no execution id
     */
    public static ReviewRun run(WorkflowResponse response) {
        return run(response.workflowResult(), Optional.ofNullable(response.entityId()), Entity.of(response));
    }

    /**
     * The row of an execution without the person or company, for example from a list. {@link ReviewRun#withPerson} adds them.
     *
     * @param result the result
     * @return the row; its user id is the id of the entity
     * @throws IllegalArgumentException if the result has no execution id
     */
    public static ReviewRun run(WorkflowResult result) {
        return run(result, Optional.empty(), Entity.UNKNOWN);
    }

    private static ReviewRun run(WorkflowResult result, Optional<String> entityId, Entity entity) {
        String runId = result.executionId();
        if (runId == null) {
            throw new IllegalArgumentException("the result has no workflowExecutionId");
        }
        Person person = new Person(
                Optional.ofNullable(result.entityId())
                        .or(() -> entityId)
                        .or(() -> Optional.ofNullable(entity.id()))
                        .orElse(null),
                entity.name(),
                entity.email(),
                entity.aliases());
        return new ReviewRun(
                PLATFORM,
                runId,
                result,
                result.verdict(),
                status(result),
                person,
                result.workflowId(),
                result.workflowName(),
                FrankieOneTimeline.of(result),
                FrankieOneSections.of(result, entity),
                FrankieOneTransactions.of(result, runId, person),
                FrankieOneTraits.of(result, entity, person.userId()),
                log(result, runId));
    }

    /** The value that decides the verdict: the status of a completed execution, else the state. */
    static Open<?> status(WorkflowResult result) {
        Open<WorkflowExecutionState> state = result.workflowExecutionState();
        boolean pending = result.verdict().kind() == Verdict.Kind.PENDING;
        if (state.is(WorkflowExecutionState.COMPLETED)) {
            return result.status();
        }
        return !state.isPresent() && pending ? Open.of(WorkflowExecutionState.IN_PROGRESS) : state;
    }

    private static List<AuditEntry> log(WorkflowResult result, String runId) {
        return result.statusOverride().map(override -> entry(override, runId)).stream()
                .toList();
    }

    /** FrankieOne sends the comment of an override in no result, so the reason is not known. */
    private static AuditEntry entry(StatusOverride override, String runId) {
        return new AuditEntry(
                override.at(),
                override.by(),
                Open.of(AuditAction.STATUS_CHANGE),
                PLATFORM,
                runId,
                override.from(),
                override.to(),
                null,
                null);
    }
}
