package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStatus;
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

/** A run that was started, and the webhooks that tell of it. Safe to share between threads. */
final class SeonRun {
    private static final Set<String> USER_FIELDS = Set.of("userId", "user_id");

    private final String id = UUID.randomUUID().toString();
    private final String workflowId;
    private final String userId;
    private final SeonJourney journey;
    private final SeonTimes times;
    private final Clock clock;
    private final Instant start;
    private Instant last;

    /** A webhook, not yet sent. Not a record: it holds people's data. */
    static final class Webhook {
        final String event;
        final String requestId = UUID.randomUUID().toString();
        final byte[] body;

        Webhook(JsonObject event) {
            this.event = (String) event.get("event");
            this.body = event.toJson();
        }
    }

    SeonRun(String workflowId, String userId, SeonJourney journey, Clock clock) {
        this.workflowId = workflowId;
        this.userId = userId;
        this.journey = journey;
        this.times = SeonTimes.of(journey.events());
        this.clock = clock;
        this.start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.last = times.last(start);
    }

    String id() {
        return id;
    }

    /** Its webhooks as they arrive; one that arrives twice is the same one twice. */
    List<Webhook> webhooks() {
        Map<String, String> newIds = newIds();
        List<Webhook> events = new ArrayList<>();
        for (SeonJourney.Told told : journey.events()) {
            Map<String, String> ids = told.isOfSample() ? newIds : Map.of();
            events.add(new Webhook(issued(JsonTree.copyOf(told.json(), (field, text) -> edited(field, text, ids)))));
        }
        return journey.arrival().stream().map(events::get).toList();
    }

    /** A person gives it another status, now. */
    synchronized Webhook changedTo(RunStatus status) {
        last = SeonTimes.next(last, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        JsonTree event = JsonTree.copyOf(SeonEvents.updated(status, last.toString()));
        workflowName().ifPresent(name -> workflow(event).ifPresent(workflow -> workflow.put("name", name)));
        return new Webhook(issued(event));
    }

    /** The name of the workflow, as its journey says last. */
    private Optional<String> workflowName() {
        return journey.events().stream()
                .flatMap(told -> workflow(JsonTree.copyOf(told.json())).stream())
                .flatMap(workflow -> workflow.filledText("name").stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<JsonTree> workflow(JsonTree event) {
        return event.object("data").flatMap(data -> data.object("workflow"));
    }

    private String edited(String field, String text, Map<String, String> ids) {
        return USER_FIELDS.contains(field) ? userId : ids.getOrDefault(text, times.issued(field, text, start));
    }

    private JsonObject issued(JsonTree event) {
        if (event.text("event")
                .filter(name -> name.startsWith(SeonEvents.FAMILY))
                .isPresent()) {
            event.object("data").ifPresent(data -> data.put("id", id));
            workflow(event).ifPresent(workflow -> workflow.put("id", workflowId));
        }
        return event.toJsonObject();
    }

    /** New ids for the sessions and transactions of a sample, so that two runs of it do not share them. */
    private Map<String, String> newIds() {
        Map<String, String> ids = new HashMap<>();
        journey.events().stream()
                .filter(SeonJourney.Told::isOfSample)
                .flatMap(told -> JsonTree.copyOf(told.json()).object("data").stream())
                .flatMap(data -> List.of("id", "sessionId", "referenceId").stream()
                        .flatMap(field -> data.filledText(field).stream()))
                .forEach(
                        old -> ids.computeIfAbsent(old, any -> UUID.randomUUID().toString()));
        return ids;
    }
}
