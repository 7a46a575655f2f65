package dev.verdict.http.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.api.ProfileMatches;
import dev.verdict.http.Listing;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.Futures;
import dev.verdict.http.engine.PlatformClock;
import dev.verdict.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out the outcome of a call whose response was lost, with calls that change nothing. */
final class FindOut {
    /** More executions of one entity and workflow than a caller starts before finding out. */
    private static final int MAX_EXECUTIONS = 100;

    /** An execution in the list of an entity. */
    private record Listed(String entityId, WorkflowResult result) {}

    private final CallRunner runner;
    private final PlatformClock platformClock;
    private final AccountReads accountReads;
    private final EntityReads individualReads;
    private final EntityReads organizationReads;

    FindOut(CallRunner runner, AccountReads accountReads, EntityReads individualReads, EntityReads organizationReads) {
        this.runner = runner;
        this.platformClock = runner.transport().platformClock();
        this.accountReads = accountReads;
        this.individualReads = individualReads;
        this.organizationReads = organizationReads;
    }

    CompletableFuture<Findings> start(Attempt attempt) {
        if (!attempt.canBeFoundOut()) {
            throw new IllegalArgumentException(
                    "FrankieOne cannot search for the organization of the attempt by its token");
        }
        String entityId = attempt.entityId();
        if (entityId == null) {
            return Futures.then(search(attempt), entityIds -> listExecutions(attempt, entityIds));
        }
        return attempt.executionId() == null
                ? listExecutions(attempt, List.of(entityId))
                : readOverridden(attempt, entityId, attempt.executionId());
    }

    private CompletableFuture<List<String>> search(Attempt attempt) {
        String field = Objects.requireNonNull(attempt.searchField());
        String term = Objects.requireNonNull(attempt.searchTerm());
        return runner.send(accountReads.search(field, term).as(matches -> entityIds(matches, attempt)));
    }

    /** Left out, one without a usable id would look as if it did not exist, and be created again. */
    private static List<String> entityIds(ProfileMatches matches, Attempt attempt) {
        return matches.serviceProfiles().stream()
                .filter(profile -> !isOtherKind(profile.entityType(), attempt.entityKind()))
                .map(profile -> ExecutionResponses.firstUsable("$.matches", profile.entityId()))
                .distinct()
                .toList();
    }

    private static boolean isOtherKind(Open<EntityType> type, EntityKind kind) {
        return type.is(kind == EntityKind.INDIVIDUAL ? EntityType.ORGANIZATION : EntityType.INDIVIDUAL);
    }

    private CompletableFuture<Findings> listExecutions(Attempt attempt, List<String> entityIds) {
        return listExecutions(attempt, entityIds, 0, new ArrayList<>());
    }

    /** Lists the executions of one entity after the other. */
    private CompletableFuture<Findings> listExecutions(
            Attempt attempt, List<String> entityIds, int next, List<Listed> found) {
        if (next == entityIds.size()) {
            return CompletableFuture.completedFuture(findings(attempt, entityIds, found));
        }
        String entityId = entityIds.get(next);
        Listing<WorkflowResult> listing = Listing.of(
                runner.pages(page -> reads(attempt)
                        .executions(
                                entityId,
                                attempt.serviceName(),
                                attempt.workflowName(),
                                ExecutionsFilter.all().pageSize(MAX_EXECUTIONS),
                                page)),
                WorkflowResult::workflowExecutionId);
        return Futures.then(listing.toListAsync(MAX_EXECUTIONS), results -> {
            results.forEach(result -> found.add(new Listed(entityId, result)));
            return listExecutions(attempt, entityIds, next + 1, found);
        });
    }

    /** Called after all responses, when the estimate of the platform's clock is as good as it can be. */
    private Findings findings(Attempt attempt, List<String> entityIds, List<Listed> found) {
        Optional<Instant> since = earliestOnPlatform(attempt);
        return new Findings(
                entityIds,
                found.stream()
                        .filter(listed -> since.isEmpty() || !startedBefore(since.get(), listed.result))
                        .map(listed -> toExecution(attempt, listed))
                        .toList(),
                since.isPresent());
    }

    /**
     * The earliest possible time of the attempt by the platform's clock. This machine's clock may have been set since, or
     * the attempt may come from another machine. The earlier of the estimate at the attempt and the estimate now therefore
     * counts: a missed execution would be executed twice.
     */
    private Optional<Instant> earliestOnPlatform(Attempt attempt) {
        return Stream.concat(
                        Stream.ofNullable(attempt.earliestOnPlatform()),
                        platformClock.earliest(attempt.startedAt()).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Filters here and not in the request: an execution that waits for its start has no start time yet, and a missed
     * execution would be executed twice.
     */
    private static boolean startedBefore(Instant since, WorkflowResult result) {
        Instant begin = result.startedAt() != null ? result.startedAt() : result.createdAt();
        return begin != null && begin.isBefore(since);
    }

    private CompletableFuture<Findings> readOverridden(Attempt attempt, String entityId, String executionId) {
        ExecutionReference reference = reference(attempt, entityId, executionId, null);
        return runner.send(reads(attempt)
                .getExecution(reference, DetailLevel.META)
                .as(response -> new Findings(
                        List.of(entityId),
                        List.of(Execution.of(reference, response)),
                        earliestOnPlatform(attempt).isPresent())));
    }

    private EntityReads reads(Attempt attempt) {
        return switch (attempt.entityKind()) {
            case INDIVIDUAL -> individualReads;
            case ORGANIZATION -> organizationReads;
        };
    }

    /** Left out, one without a usable id would look as if it did not exist, and be executed again. */
    private Execution toExecution(Attempt attempt, Listed listed) {
        String entityId = listed.entityId;
        WorkflowResult result = listed.result;
        String executionId = ExecutionResponses.firstUsable("$.workflowResults", result.workflowExecutionId());
        ExecutionReference reference = reference(attempt, entityId, executionId, result.requestId());
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("requestId", result.requestId());
        envelope.put("entityId", entityId);
        envelope.put("workflowResult", result.asMap());
        return Execution.of(
                reference, WorkflowResponse.parse(JsonObject.of(envelope).toJson()));
    }

    private ExecutionReference reference(
            Attempt attempt, String entityId, String executionId, @Nullable String requestId) {
        Account account = reads(attempt).account();
        return new ExecutionReference(
                account.environment(),
                account.customerChildId(),
                attempt.entityKind(),
                entityId,
                attempt.serviceName(),
                attempt.workflowName(),
                executionId,
                requestId,
                attempt.tag());
    }
}
