package dev.verdict.sandbox.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.WorkflowRun;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One run of a script, with ids and times of its own. Safe to share between threads. */
public final class SimulatedRun {
    private static final Set<String> USER_FIELDS = Set.of("userId", "user_id");

    private final String id = UUID.randomUUID().toString();
    private final String workflowId;
    private final String userId;
    private final RunScript script;
    private final EventTimes times;
    private final Clock clock;
    private final Instant start;
    private Instant last;

    /** A webhook that was not yet sent. Not a record: it holds personal data, which must not be printed. */
    public static final class Webhook {
        private final String event;
        private final String requestId = UUID.randomUUID().toString();
        private final byte[] body;

        public Webhook(JsonObject event) {
            this.event = (String) event.get("event");
            this.body = event.toJson();
        }

        public String event() {
            return event;
        }

        String requestId() {
            return requestId;
        }

        public byte[] body() {
            return body;
        }
    }

    public SimulatedRun(String workflowId, String userId, RunScript script, Clock clock) {
        this.workflowId = workflowId;
        this.userId = userId;
        this.script = script;
        this.times = EventTimes.of(
                script.events().stream().map(RunScript.ScriptedEvent::json).toList());
        this.clock = clock;
        this.start = now(clock);
        this.last = times.last(start);
    }

    public String id() {
        return id;
    }

    /** Its webhooks in order of arrival. An event that arrives twice is the same webhook twice. */
    public List<Webhook> webhooks() {
        Map<String, String> newIds = newIds();
        List<Webhook> events = new ArrayList<>();
        for (RunScript.ScriptedEvent scripted : script.events()) {
            Map<String, String> ids = scripted.isOfSample() ? newIds : Map.of();
            events.add(new Webhook(
                    withRunIds(MutableJson.copyOf(scripted.json(), (field, text) -> edit(field, text, ids)))));
        }
        return script.arrival().stream().map(events::get).toList();
    }

    /** A person changes the status, now. */
    public synchronized Webhook changeStatus(RunStatus status) {
        last = EventTimes.next(last, now(clock));
        return changed(status, last, id, Optional.of(workflowId), workflowName());
    }

    /** A person changes the status of a run that is none of these, now. */
    public static Webhook changeStatus(WorkflowRun run, RunStatus status, Clock clock) {
        Instant last = run.statusHistory().stream()
                .flatMap(point -> Stream.ofNullable(point.at()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return changed(
                status, EventTimes.next(last, now(clock)), run.executionId(), run.workflowId(), run.workflowName());
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Webhook changed(
            RunStatus status, Instant at, String id, Optional<String> workflowId, Optional<String> workflowName) {
        MutableJson event = MutableJson.copyOf(WorkflowEvents.updated(status, at.toString()));
        event.object("data").ifPresent(data -> data.put("id", id));
        workflow(event).ifPresent(workflow -> {
            workflowId.ifPresent(known -> workflow.put("id", known));
            workflowName.ifPresent(name -> workflow.put("name", name));
        });
        return new Webhook(event.toJsonObject());
    }

    /** The workflow name in the last event that has one. */
    private Optional<String> workflowName() {
        return script.events().stream()
                .flatMap(scripted -> workflow(MutableJson.copyOf(scripted.json())).stream())
                .flatMap(workflow -> workflow.filledText("name").stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<MutableJson> workflow(MutableJson event) {
        return event.object("data").flatMap(data -> data.object("workflow"));
    }

    private String edit(String field, String text, Map<String, String> ids) {
        return USER_FIELDS.contains(field) ? userId : ids.getOrDefault(text, times.replace(field, text, start));
    }

    private JsonObject withRunIds(MutableJson event) {
        if (event.text("event")
                .filter(name -> name.startsWith(WorkflowEvents.PREFIX))
                .isPresent()) {
            event.object("data").ifPresent(data -> data.put("id", id));
            workflow(event).ifPresent(workflow -> workflow.put("id", workflowId));
        }
        return event.toJsonObject();
    }

    /** New ids for the sessions and transactions of a sample, so that two runs of it do not share them. */
    private Map<String, String> newIds() {
        Map<String, String> ids = new HashMap<>();
        script.events().stream()
                .filter(RunScript.ScriptedEvent::isOfSample)
                .flatMap(scripted -> MutableJson.copyOf(scripted.json()).object("data").stream())
                .flatMap(data -> List.of("id", "sessionId", "referenceId").stream()
                        .flatMap(field -> data.filledText(field).stream()))
                .forEach(
                        old -> ids.computeIfAbsent(old, any -> UUID.randomUUID().toString()));
        return ids;
    }
}
