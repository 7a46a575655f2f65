package dev.verdict.sandbox.frankieone;

import dev.verdict.json.JsonObject;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects the JSON of a result. */
public final class ResultJson {
    private final SubjectKind kind;
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final List<Object> stepResults = new ArrayList<>();
    private final List<Object> issues = new ArrayList<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    public ResultJson(SubjectKind kind) {
        this.kind = kind;
        put("workflowExecutionId", Ulid.next());
        put("requestId", Ulid.next());
        put("entityId", UUID.randomUUID().toString());
        put("entityType", kind);
        for (String list : List.of("passed", "failed", "incomplete", "notApplicable")) {
            lists.put(list, new LinkedHashSet<>());
        }
    }

    public void put(String field, @Nullable Object value) {
        fields.put(field, jdkValue(value));
    }

    public void addStep(String name, String outcome, Map<String, ? extends @Nullable Object> more) {
        order.add(name);
        // The platform lists the newest first.
        stepResults.add(0, object(Map.of("stepName", name, "result", outcome), more));
    }

    public void list(String list, String... steps) {
        order.addAll(List.of(steps));
        Objects.requireNonNull(lists.get(list)).addAll(List.of(steps));
    }

    public void addIssue(String category, String issue, String severity, Map<String, ? extends @Nullable Object> more) {
        Map<String, Object> fields =
                Map.of("category", category, "issue", issue, "severity", severity, "isCleared", false);
        issues.add(object(fields, more));
    }

    public byte[] toBytes() {
        Map<String, @Nullable Object> steps = new LinkedHashMap<>();
        steps.put("order", order);
        steps.putAll(lists);
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("steps", steps);
        result.put("issues", issues);
        result.put("workflowStepResults", stepResults);
        result.put("result", fields.get("status"));
        result.putAll(fields);
        Object id = fields.get("entityId");
        Map<String, @Nullable Object> entity = new LinkedHashMap<>();
        entity.put("entityId", id);
        entity.put("entityType", kind.name());
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put(kind.field, entity);
        response.put("requestId", fields.get("requestId"));
        response.put("workflowResult", result);
        return JsonObject.of(response).toJson();
    }

    private static Map<String, @Nullable Object> object(
            Map<String, ?> base, Map<String, ? extends @Nullable Object> more) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(base);
        more.forEach((field, value) -> object.put(field, jdkValue(value)));
        return JsonObject.of(object).asMap();
    }

    /** Rejects a value that is not JSON immediately, so that the stack trace shows the caller's line. */
    private static @Nullable Object jdkValue(@Nullable Object value) {
        Map<String, @Nullable Object> holder = new LinkedHashMap<>();
        holder.put("value", plain(value));
        return JsonObject.of(holder).get("value");
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof TemporalAccessor time) {
            return time.toString();
        } else if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((field, item) -> copy.put(field, plain(item)));
            return copy;
        } else if (value instanceof Iterable<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        return value;
    }
}
