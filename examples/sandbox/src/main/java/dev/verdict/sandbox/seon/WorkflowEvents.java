package dev.verdict.sandbox.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the JSON of SEON's workflow events. */
final class WorkflowEvents {
    static final String PREFIX = "orchestration/";
    private static final String FINISHED = PREFIX + "workflow_execution_finished";
    private static final String UPDATED = PREFIX + "workflow_execution_updated";

    private WorkflowEvents() {}

    static JsonObject finished(RunStatus status, String at) {
        return event(FINISHED, status, at);
    }

    static JsonObject updated(RunStatus status, String at) {
        return event(UPDATED, status, at);
    }

    private static JsonObject event(String name, RunStatus status, String at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", "a run"); // each run replaces it
        data.put("workflow", Map.of("id", "a workflow", "name", "Sandbox workflow"));
        data.put("status", status.name());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        event.put("timestamp", at);
        event.put("data", data);
        return JsonObject.of(event);
    }
}
