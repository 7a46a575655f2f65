package dev.verdict.seon;

import dev.verdict.SafeText;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The complete state of a run, as ordered sets without duplicates. Everything else about the run is computed from it. An added item is
 * serialized and parsed again first, so that a run reads the same before and after it is stored.
 *
 * @param runId the run's id
 * @param start the data that the run was started with
 * @param events the run's own events
 * @param linked the events that the caller linked
 * @param log the analyst log
 * @param unknownFields other fields of a stored run: those of the store, or of a later version
 */
record RunState(
        String runId,
        RunStart start,
        List<OrderedEntry<WorkflowEvent>> events,
        List<OrderedEntry<SeonEvent>> linked,
        List<OrderedEntry<AnalystEntry>> log,
        JsonObject unknownFields) {

    static RunState empty(String runId, RunStart start) {
        return new RunState(
                required(runId, "runId"),
                JsonBinding.read(RunStart.class, StoredJson.of(start).json()),
                List.of(),
                List.of(),
                List.of(),
                JsonObject.of(Map.of()));
    }

    static String required(String id, String name) {
        if (Objects.requireNonNull(id, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return id;
    }

    /** Adds an event of the run's own; returns this state if it has the event already. */
    RunState with(SeonEvent event) {
        List<OrderedEntry<WorkflowEvent>> more =
                OrderedEntry.with(events, OrderedEntry.own(runId, StoredJson.of(requireOwn(runId, event))));
        return more == events ? this : new RunState(runId, start, more, linked, log, unknownFields);
    }

    /** Adds a linked event; returns this state if it has the event already. */
    RunState withLinked(SeonEvent event) {
        List<OrderedEntry<SeonEvent>> more =
                OrderedEntry.with(linked, OrderedEntry.linked(StoredJson.of(requireLinkable(event))));
        return more == linked ? this : new RunState(runId, start, events, more, log, unknownFields);
    }

    /** Returns the event if it names this run. */
    static WorkflowEvent requireOwn(String runId, SeonEvent event) {
        if (!(Objects.requireNonNull(event, "event") instanceof WorkflowEvent own)) {
            throw new IllegalArgumentException("the event carries no run id: link it");
        }
        if (!own.runId().equals(runId)) {
            throw new IllegalArgumentException(
                    "an event of run " + SafeText.name(own.runId()) + ", not of " + SafeText.name(runId));
        }
        return own;
    }

    /** Returns the event if it carries no run id and can be linked. */
    static SeonEvent requireLinkable(SeonEvent event) {
        if (Objects.requireNonNull(event, "event") instanceof WorkflowEvent || event instanceof Ping) {
            throw new IllegalArgumentException(
                    "apply a workflow event instead of linking it; a ping belongs to no run");
        }
        return event;
    }

    /** Adds a log entry; returns this state if it has the entry already. */
    RunState with(AnalystEntry entry) {
        List<OrderedEntry<AnalystEntry>> more = OrderedEntry.with(log, OrderedEntry.entry(StoredJson.of(entry)));
        return more == log ? this : new RunState(runId, start, events, linked, more, unknownFields);
    }

    /** Adds everything that another copy of the run holds. */
    RunState with(RunState other) {
        if (!runId.equals(other.runId)) {
            throw new IllegalArgumentException(
                    "a copy of run " + SafeText.name(other.runId) + ", not of " + SafeText.name(runId));
        }
        String userId = start.userId();
        if (userId != null && other.start.userId() != null && !userId.equals(other.start.userId())) {
            throw new IllegalArgumentException("run " + SafeText.name(runId) + " was started for another person");
        }
        return new RunState(
                runId,
                start.mergedWith(other.start),
                OrderedEntry.inOrder(Stream.concat(events.stream(), other.events.stream())),
                OrderedEntry.inOrder(Stream.concat(linked.stream(), other.linked.stream())),
                OrderedEntry.inOrder(Stream.concat(log.stream(), other.log.stream())),
                union(unknownFields, other.unknownFields));
    }

    /** If both sides have a field, the result does not depend on which side is asked. */
    static JsonObject union(JsonObject one, JsonObject other) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(one.asMap());
        other.asMap().forEach((name, value) -> {
            if (!all.containsKey(name) || CanonicalText.text(all.get(name)).compareTo(CanonicalText.text(value)) < 0) {
                all.put(name, value);
            }
        });
        return JsonObject.of(all);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "RunState[not printed]";
    }
}
