package dev.verdict.seon;

import dev.verdict.SafeText;
import dev.verdict.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a run was told: sets, in their order, from which everything else about it follows.
 *
 * @param runId the run
 * @param userId the person it was started for; null if that was not said
 * @param events its own events
 * @param linked what the caller linked to it
 * @param log what people did with it
 * @param unknownFields what stands beside these in a kept run: a store's, or a later version's
 */
record Told(
        String runId,
        @Nullable String userId,
        List<Kept<WorkflowEvent>> events,
        List<Kept<SeonEvent>> linked,
        List<Kept<AnalystEntry>> log,
        JsonObject unknownFields) {

    static Told nothing(String runId, @Nullable String userId) {
        return new Told(
                required(runId, "runId"),
                userId == null ? null : required(userId, "userId"),
                List.of(),
                List.of(),
                List.of(),
                JsonObject.of(Map.of()));
    }

    private static String required(String id, String name) {
        if (Objects.requireNonNull(id, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return id;
    }

    /** With one more event of the run's own; itself if it has that already. */
    Told with(SeonEvent event) {
        List<Kept<WorkflowEvent>> more = Kept.with(events, Kept.of(own(runId, event)));
        return more == events ? this : new Told(runId, userId, more, linked, log, unknownFields);
    }

    /** With one more event that is linked to the run; itself if it has that already. */
    Told withLinked(SeonEvent event) {
        List<Kept<SeonEvent>> more = Kept.with(linked, Kept.linked(notOwn(event)));
        return more == linked ? this : new Told(runId, userId, events, more, log, unknownFields);
    }

    /** The event, if it says that it is of this run. */
    static WorkflowEvent own(String runId, SeonEvent event) {
        if (!(Objects.requireNonNull(event, "event") instanceof WorkflowEvent own)) {
            throw new IllegalArgumentException("an event that does not say which run it is of: link it");
        }
        if (!own.runId().equals(runId)) {
            throw new IllegalArgumentException(
                    "an event of run " + SafeText.name(own.runId()) + ", not of " + SafeText.name(runId));
        }
        return own;
    }

    /** The event, if it can be of any run. */
    static SeonEvent notOwn(SeonEvent event) {
        if (Objects.requireNonNull(event, "event") instanceof WorkflowEvent || event instanceof Ping) {
            throw new IllegalArgumentException("a workflow event is applied, and a ping is of no run");
        }
        return event;
    }

    /** With one more entry in the log; itself if it has that already. */
    Told with(AnalystEntry entry) {
        List<Kept<AnalystEntry>> more = Kept.with(log, Kept.of(entry));
        return more == log ? this : new Told(runId, userId, events, linked, more, unknownFields);
    }

    /** With all that another copy was told. */
    Told with(Told other) {
        if (!runId.equals(other.runId)) {
            throw new IllegalArgumentException(
                    "a copy of run " + SafeText.name(other.runId) + ", not of " + SafeText.name(runId));
        }
        if (userId != null && other.userId != null && !userId.equals(other.userId)) {
            throw new IllegalArgumentException("run " + SafeText.name(runId) + " was started for another person");
        }
        return new Told(
                runId,
                userId != null ? userId : other.userId,
                Kept.inOrder(Stream.concat(events.stream(), other.events.stream())),
                Kept.inOrder(Stream.concat(linked.stream(), other.linked.stream())),
                Kept.inOrder(Stream.concat(log.stream(), other.log.stream())),
                union(unknownFields, other.unknownFields));
    }

    /** Where both have a field, the same value whichever side is asked. */
    private static JsonObject union(JsonObject one, JsonObject other) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(one.asMap());
        other.asMap().forEach((name, value) -> {
            if (!all.containsKey(name) || Kept.content(all.get(name)).compareTo(Kept.content(value)) < 0) {
                all.put(name, value);
            }
        });
        return JsonObject.of(all);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Told[not printed]";
    }
}
