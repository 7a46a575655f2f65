package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a run is kept: what it was told, and nothing that follows from it. */
final class RunJson {
    private static final String RUN_ID = "runId";
    private static final String USER_ID = "userId";
    private static final String EVENTS = "events";
    private static final String LINKED = "linked";
    private static final String LOG = "analystLog";

    private RunJson() {}

    static byte[] write(WorkflowRun run, @Nullable String userId) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(RUN_ID, run.executionId());
        if (userId != null) {
            fields.put(USER_ID, userId);
        }
        fields.put(EVENTS, objects(run.workflowEvents()));
        fields.put(LINKED, objects(run.linkedEvents()));
        fields.put(LOG, objects(run.analystLog()));
        return JsonObject.of(fields).toJson();
    }

    private static List<JsonObject> objects(List<? extends JsonRecord> records) {
        return records.stream().map(record -> JsonObject.parse(record.toJson())).toList();
    }

    static WorkflowRun read(byte[] json) {
        JsonObject fields = JsonObject.parse(json);
        if (!(fields.get(RUN_ID) instanceof String runId) || runId.isBlank()) {
            throw new UnreadableBodyException("there is no run", "$." + RUN_ID);
        }
        Object userId = fields.get(USER_ID);
        if (userId != null && (!(userId instanceof String text) || text.isBlank())) {
            throw new UnreadableBodyException("expected a text", "$." + USER_ID);
        }
        WorkflowRun run = userId == null ? WorkflowRun.start(runId) : WorkflowRun.start(runId, (String) userId);
        for (byte[] event : items(fields, EVENTS)) {
            run = entered(run, SeonEvent.parse(event), true);
        }
        for (byte[] event : items(fields, LINKED)) {
            run = entered(run, SeonEvent.parse(event), false);
        }
        for (byte[] entry : items(fields, LOG)) {
            run = run.withAnalystEntry(AnalystEntry.parse(entry));
        }
        return run;
    }

    private static WorkflowRun entered(WorkflowRun run, SeonEvent event, boolean own) {
        try {
            return own ? run.apply(event) : run.link(event);
        } catch (IllegalArgumentException e) {
            throw new UnreadableBodyException("an event that does not belong there", "$." + (own ? EVENTS : LINKED));
        }
    }

    private static List<byte[]> items(JsonObject fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw new UnreadableBodyException("expected a list", "$." + name);
        }
        List<byte[]> objects = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> map)) {
                throw new UnreadableBodyException("expected an object", "$." + name + "[" + objects.size() + "]");
            }
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, field) -> copy.put((String) key, field));
            objects.add(JsonObject.of(copy).toJson());
        }
        return objects;
    }
}
