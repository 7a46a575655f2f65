package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** Workflow events as SEON sends them. */
final class SeonEvents {
    static final String FAMILY = "orchestration/";
    private static final String FINISHED = FAMILY + "workflow_execution_finished";
    private static final String UPDATED = FAMILY + "workflow_execution_updated";

    private SeonEvents() {}

    static JsonObject finished(RunStatus status, String at) {
        return event(FINISHED, status, at);
    }

    static JsonObject updated(RunStatus status, String at) {
        return event(UPDATED, status, at);
    }

    private static JsonObject event(String name, RunStatus status, String at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", "a run"); // replaced by that of each run
        data.put("workflow", Map.of("id", "a workflow", "name", "Sandbox workflow"));
        data.put("status", status.name());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        event.put("timestamp", at);
        event.put("data", data);
        return JsonObject.of(event);
    }
}
