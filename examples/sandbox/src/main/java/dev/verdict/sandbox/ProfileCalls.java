package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.Entities.Term;
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

/** The calls about entities as customers of a service: one of them, and those that a search finds. */
final class ProfileCalls {
    private static final List<String> FIELDS_OF_A_SUMMARY = List.of(
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

    private static final Set<String> FIELDS = Set.of(Entities.EXTERNAL_REFERENCE, Entities.REGISTRATION_NUMBER);

    private final Memory memory;

    ProfileCalls(Memory memory) {
        this.memory = memory;
    }

    Reply.Answer one(RoutedCall call) {
        String serviceName = call.part("serviceName");
        List<Execution> executions = memory.executions().ofEntity(call.kind(), call.part("entityId"), call.childId());
        List<Execution> here = executions.stream()
                .filter(execution -> execution.target().serviceName().equals(serviceName))
                .toList();
        if (here.isEmpty()) {
            throw Refusal.notFound("there is no such service profile", "serviceName");
        }
        return Reply.Answer.json(200, Map.of("serviceProfile", profile(here), "requestId", call.requestId()));
    }

    /** Each entity that is found is a list of its profiles. */
    Reply.Answer search(RoutedCall call) {
        Paging paging = Paging.of(call.query());
        List<List<Map<String, Object>>> matches = entities(call.childId(), terms(call.body())).stream()
                .map(entityId -> profiles(entityId, call.childId()))
                .filter(profiles -> !profiles.isEmpty())
                .toList();
        return Reply.Answer.json(200, paging.page(call.requestId(), "matches", matches));
    }

    private static Set<Term> terms(JsonTree body) {
        JsonTree search = body.object("search").orElseThrow(() -> Refusal.badRequest("a search is needed", "search"));
        if (search.has("type") && search.text("type").filter("EXACT"::equals).isEmpty()) {
            throw Refusal.badRequest("only EXACT is served", "search.type");
        }
        List<JsonTree> terms = search.objects("terms");
        if (terms.isEmpty()) {
            throw Refusal.badRequest("a term is needed", "search.terms");
        }
        return terms.stream()
                .map(term -> {
                    String field = term.text("field")
                            .filter(FIELDS::contains)
                            .orElseThrow(() -> Refusal.badRequest(
                                    "only EXTERNAL_REFERENCE and REGISTRATION_NUMBER are served",
                                    "search.terms.field"));
                    String text = term.filledText("term")
                            .orElseThrow(() -> Refusal.badRequest("a text is needed", "search.terms.term"));
                    return new Term(field, text);
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The entities that are known by all of the terms, newest first. */
    private List<String> entities(@Nullable String childId, Collection<Term> terms) {
        List<Set<String>> found = terms.stream()
                .map(term -> (Set<String>) new LinkedHashSet<>(memory.entities().with(childId, term)))
                .toList();
        List<String> inAll = new ArrayList<>(found.get(0));
        found.forEach(inAll::retainAll);
        Collections.reverse(inAll);
        return inAll;
    }

    private List<Map<String, Object>> profiles(String entityId, @Nullable String childId) {
        Map<String, List<Execution>> byService = Stream.of(EntityKind.values())
                .flatMap(kind -> memory.executions().ofEntity(kind, entityId, childId).stream())
                .collect(Collectors.groupingBy(
                        execution -> execution.target().serviceName(), LinkedHashMap::new, Collectors.toList()));
        return byService.values().stream()
                .map(executions -> Map.<String, Object>of("serviceProfile", profile(executions), "confidence", 1))
                .toList();
    }

    private static JsonObject profile(List<Execution> oldestFirst) {
        Execution first = oldestFirst.get(0);
        Execution latest = oldestFirst.get(oldestFirst.size() - 1);
        Target target = latest.target();
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
                Executions.newestOfEach(oldestFirst).stream()
                        .map(ProfileCalls::summary)
                        .toList());
        return JsonObject.of(profile);
    }

    private static JsonObject summary(Execution execution) {
        JsonTree summary = execution.result();
        summary.keepOnly(FIELDS_OF_A_SUMMARY);
        return summary.toJsonObject();
    }
}
