package dev.verdict.http;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.ProfileMatches;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what became of a call whose outcome is not known, by calls that change nothing. */
final class FindOut {
    /** How far FrankieOne's clock may be behind this machine's. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(2);
    /** More executions of one entity and workflow than anybody starts before looking. */
    private static final int NEWEST = 100;

    private final Sender sender;
    private final GeneralCalls general;
    private final EntityCalls individuals;
    private final EntityCalls organizations;

    FindOut(Sender sender, GeneralCalls general, EntityCalls individuals, EntityCalls organizations) {
        this.sender = sender;
        this.general = general;
        this.individuals = individuals;
        this.organizations = organizations;
    }

    CompletableFuture<Findings> start(Attempt attempt) {
        if (!attempt.canBeFoundOut()) {
            throw new IllegalArgumentException("FrankieOne does not find what the attempt was about");
        }
        String entityId = attempt.entityId();
        if (entityId == null) {
            return Futures.then(search(attempt), entityIds -> executions(attempt, entityIds));
        }
        return attempt.executionId() == null
                ? executions(attempt, List.of(entityId))
                : overridden(attempt, entityId, attempt.executionId());
    }

    private CompletableFuture<List<String>> search(Attempt attempt) {
        String field = Objects.requireNonNull(attempt.searchField());
        String term = Objects.requireNonNull(attempt.searchTerm());
        return sender.send(general.search(field, term).as(matches -> entityIds(matches, attempt)));
    }

    private static List<String> entityIds(ProfileMatches matches, Attempt attempt) {
        return matches.serviceProfiles().stream()
                .filter(profile -> !isOtherKind(profile.entityType(), attempt.entityKind()))
                .map(ServiceProfile::entityId)
                .flatMap(Stream::ofNullable)
                .filter(PathPart::isUsable)
                .distinct()
                .toList();
    }

    private static boolean isOtherKind(Open<EntityType> type, EntityKind kind) {
        return type.is(kind == EntityKind.INDIVIDUAL ? EntityType.ORGANIZATION : EntityType.INDIVIDUAL);
    }

    private CompletableFuture<Findings> executions(Attempt attempt, List<String> entityIds) {
        return executions(attempt, entityIds, 0, new ArrayList<>());
    }

    /** One entity after the other. */
    private CompletableFuture<Findings> executions(
            Attempt attempt, List<String> entityIds, int next, List<Execution> found) {
        if (next == entityIds.size()) {
            return CompletableFuture.completedFuture(new Findings(entityIds, found));
        }
        String entityId = entityIds.get(next);
        Instant since = attempt.startedAt().minus(CLOCK_DIFFERENCE);
        Listing<WorkflowResult> listing = new Listing<>(
                sender.pages(page -> calls(attempt)
                        .executions(
                                entityId,
                                attempt.serviceName(),
                                attempt.workflowName(),
                                ExecutionsFilter.all().pageSize(NEWEST),
                                page)),
                WorkflowResult::workflowExecutionId);
        return Futures.then(listing.toListAsync(NEWEST), results -> {
            results.stream()
                    .filter(result -> result.workflowExecutionId() != null)
                    .filter(result -> !startedBefore(since, result))
                    .map(result -> execution(attempt, entityId, result))
                    .forEach(found::add);
            return executions(attempt, entityIds, next + 1, found);
        });
    }

    /**
     * Decided here, and not by the filter of the call: one that waits to be started has no such time yet, and to overlook it
     * would have it executed twice.
     */
    private static boolean startedBefore(Instant since, WorkflowResult result) {
        Instant begin = result.startedAt() != null ? result.startedAt() : result.createdAt();
        return begin != null && begin.isBefore(since);
    }

    private CompletableFuture<Findings> overridden(Attempt attempt, String entityId, String executionId) {
        ExecutionReference reference = reference(attempt, entityId, executionId, null);
        return sender.send(calls(attempt)
                .look(reference, DetailLevel.META)
                .as(response -> new Findings(List.of(entityId), List.of(Execution.of(reference, response)))));
    }

    private EntityCalls calls(Attempt attempt) {
        return switch (attempt.entityKind()) {
            case INDIVIDUAL -> individuals;
            case ORGANIZATION -> organizations;
        };
    }

    private Execution execution(Attempt attempt, String entityId, WorkflowResult result) {
        String executionId = Objects.requireNonNull(result.workflowExecutionId());
        ExecutionReference reference = reference(attempt, entityId, executionId, result.requestId());
        return Execution.of(
                reference,
                new WorkflowResponse(
                        result,
                        Optional.empty(),
                        Optional.empty(),
                        null,
                        result.requestId(),
                        entityId,
                        executionId,
                        JsonObject.of(Map.of())));
    }

    private ExecutionReference reference(
            Attempt attempt, String entityId, String executionId, @Nullable String requestId) {
        Account account = calls(attempt).account();
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
