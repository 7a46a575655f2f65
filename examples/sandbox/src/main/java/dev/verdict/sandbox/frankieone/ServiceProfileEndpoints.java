package dev.verdict.sandbox.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.sandbox.frankieone.EntityRegistry.Term;
import dev.verdict.sandbox.server.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Serves the service profile of an entity, and the search for service profiles. */
final class ServiceProfileEndpoints {
    private static final List<String> SUMMARY_FIELDS = List.of(
            "workflowExecutionId",
            "workflowName",
            "workflowExecutionState",
            "status",
            "lifecyclePhase",
            "monitoringTypes",
            "isManual",
            "steps",
            "issues",
            "riskAssessment",
            "statusOverrideRequestId",
            "statusOverrideBy",
            "statusOverrideAt",
            "schemaVersion",
            "startedAt",
            "endedAt");

    private static final Set<String> SEARCH_FIELDS =
            Set.of(EntityRegistry.EXTERNAL_REFERENCE, EntityRegistry.REGISTRATION_NUMBER);

    private final SandboxState state;

    ServiceProfileEndpoints(SandboxState state) {
        this.state = state;
    }

    Reply.Response one(RoutedRequest request) {
        String serviceName = request.pathValue("serviceName");
        List<SimulatedExecution> executions =
                state.executions().ofEntity(request.kind(), request.pathValue("entityId"), request.childId());
        List<SimulatedExecution> inService = executions.stream()
                .filter(execution -> execution.target().serviceName().equals(serviceName))
                .toList();
        if (inService.isEmpty()) {
            throw ApiErrorException.notFound("there is no such service profile", "serviceName");
        }
        return Reply.Response.json(200, Map.of("serviceProfile", profile(inService), "requestId", request.requestId()));
    }

    /** Each match is the list of profiles of one entity. */
    Reply.Response search(RoutedRequest request) {
        PageRequest page = PageRequest.of(request.query());
        List<List<Map<String, Object>>> matches = entities(request.childId(), terms(request.body())).stream()
                .map(entityId -> profiles(entityId, request.childId()))
                .filter(profiles -> !profiles.isEmpty())
                .toList();
        return Reply.Response.json(200, page.page(request.requestId(), "matches", matches));
    }

    private static Set<Term> terms(MutableJson body) {
        MutableJson search =
                body.object("search").orElseThrow(() -> ApiErrorException.badRequest("search is required", "search"));
        if (search.has("type") && search.text("type").filter("EXACT"::equals).isEmpty()) {
            throw ApiErrorException.badRequest("only EXACT is supported", "search.type");
        }
        List<MutableJson> terms = search.objects("terms");
        if (terms.isEmpty()) {
            throw ApiErrorException.badRequest("at least one term is required", "search.terms");
        }
        return terms.stream()
                .map(term -> {
                    String field = term.text("field")
                            .filter(SEARCH_FIELDS::contains)
                            .orElseThrow(() -> ApiErrorException.badRequest(
                                    "only EXTERNAL_REFERENCE and REGISTRATION_NUMBER are supported",
                                    "search.terms.field"));
                    String text = term.filledText("term")
                            .orElseThrow(() -> ApiErrorException.badRequest(
                                    "a non-blank string is required", "search.terms.term"));
                    return new Term(field, text);
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The entities with all of the terms, newest first. */
    private List<String> entities(@Nullable String childId, Collection<Term> terms) {
        List<Set<String>> found = terms.stream()
                .map(term -> (Set<String>) new LinkedHashSet<>(state.entities().find(childId, term)))
                .toList();
        List<String> inAll = new ArrayList<>(found.get(0));
        found.forEach(inAll::retainAll);
        Collections.reverse(inAll);
        return inAll;
    }

    private List<Map<String, Object>> profiles(String entityId, @Nullable String childId) {
        Map<String, List<SimulatedExecution>> byService = Stream.of(SubjectKind.values())
                .flatMap(kind -> state.executions().ofEntity(kind, entityId, childId).stream())
                .collect(Collectors.groupingBy(
                        execution -> execution.target().serviceName(), LinkedHashMap::new, Collectors.toList()));
        return byService.values().stream()
                .map(executions -> Map.<String, Object>of("serviceProfile", profile(executions), "confidence", 1))
                .toList();
    }

    private static JsonObject profile(List<SimulatedExecution> oldestFirst) {
        SimulatedExecution first = oldestFirst.get(0);
        SimulatedExecution latest = oldestFirst.get(oldestFirst.size() - 1);
        WorkflowTarget target = latest.target();
        String name = target.entityId() + "/" + target.serviceName();
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put(
                "serviceProfileId",
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        profile.put("serviceName", target.serviceName());
        profile.put("state", "ACTIVE");
        profile.put("entityId", target.entityId());
        profile.put("entityType", target.kind().name());
        profile.put("currentWorkflowName", target.workflowName());
        profile.put("latestWorkflowExecutionId", latest.id());
        profile.put("createdAt", first.startedAt().toString());
        profile.put("createdRequestId", first.requestId());
        profile.put("updatedAt", latest.startedAt().toString());
        profile.put("updatedRequestId", latest.requestId());
        profile.put(
                "workflowSummaries",
                ExecutionStore.newestOfEach(oldestFirst).stream()
                        .map(ServiceProfileEndpoints::summary)
                        .toList());
        return JsonObject.of(profile);
    }

    private static JsonObject summary(SimulatedExecution execution) {
        MutableJson summary = execution.result();
        summary.keepOnly(SUMMARY_FIELDS);
        return summary.toJsonObject();
    }
}
