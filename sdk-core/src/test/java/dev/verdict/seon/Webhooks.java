package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of webhooks: from strings, and from the files of complete sample runs. */
public final class Webhooks {
    public static final List<String> RUNS = List.of(
            "approved",
            "review",
            "declined",
            "abandoned",
            "expired",
            "declined-overridden-to-approved",
            "approved-overridden-to-declined",
            "late-session",
            "updated-before-finished");

    static final String RUN = "run-1";

    private Webhooks() {}

    static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static SeonEvent event(String json) {
        return SeonEvent.parse(utf8(json));
    }

    /** A file: {@code {"runId", "webhooks": [in order of arrival], "analystLog"}}. */
    public static JsonObject file(String name) {
        try (InputStream in = Webhooks.class.getResourceAsStream("/dev/verdict/sandbox/seon/" + name + ".json")) {
            return JsonObject.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> bodies(String name) {
        return objects(file(name), "webhooks");
    }

    static List<byte[]> objects(JsonObject file, String field) {
        List<byte[]> bodies = new ArrayList<>();
        if (file.get(field) instanceof List<?> items) {
            items.forEach(item -> bodies.add(object(item).toJson()));
        }
        return bodies;
    }

    @SuppressWarnings("unchecked") // the keys of an object are strings
    private static JsonObject object(Object item) {
        return JsonObject.of((Map<String, @Nullable Object>) item);
    }

    public static List<SeonEvent> events(String name) {
        return bodies(name).stream().map(SeonEvent::parse).toList();
    }

    static WorkflowRun run(String name) {
        JsonObject file = file(name);
        WorkflowRun run = WorkflowRun.start((String) file.get("runId"));
        for (SeonEvent event : events(name)) {
            run = with(run, event);
        }
        for (byte[] entry : objects(file, "analystLog")) {
            run = run.withAnalystEntry(AnalystEntry.parse(entry));
        }
        return run;
    }

    public static WorkflowRun with(WorkflowRun run, SeonEvent event) {
        return event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
    }

    /** A run with these statuses, one minute apart: {@code "finished REVIEW"}, or just {@code "REVIEW"} for an update. */
    static WorkflowRun runWith(String... statuses) {
        WorkflowRun run = WorkflowRun.start(RUN);
        for (int i = 0; i < statuses.length; i++) {
            run = run.apply(status(statuses[i], time(i)));
        }
        return run;
    }

    static String time(int minute) {
        return String.format("2026-03-02T10:%02d:00Z", minute);
    }

    static SeonEvent status(String status, @Nullable String timestamp) {
        boolean finished = status.startsWith("finished ");
        return event("{'event':'orchestration/workflow_execution_" + (finished ? "finished" : "updated") + "',"
                + (timestamp == null ? "" : "'timestamp':'" + timestamp + "',")
                + "'data':{'id':'" + RUN + "','workflow':{'id':'wf-1','name':'Onboarding'},'status':'"
                + status.replaceFirst("^finished ", "") + "'}}");
    }

    static SeonEvent session(String id, String timestamp, String fields) {
        return event("{'event':'idv/session_finished','timestamp':'" + timestamp + "','data':{'sessionId':'" + id + "',"
                + fields + "}}");
    }

    static SeonEvent transaction(String id, String timestamp, String fields) {
        return event("{'event':'transaction/processed','timestamp':'" + timestamp + "','data':{'id':'" + id + "',"
                + fields + "}}");
    }
}
