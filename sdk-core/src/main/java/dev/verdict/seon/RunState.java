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
 * All that a run was told: sets, in their order, from which everything else about it follows. What is taken in is read from what will be
 * written, so that a run that was kept says the same.
 *
 * @param runId the run
 * @param start what it was started with
 * @param events its own events
 * @param linked what the caller linked to it
 * @param log what people did with it
 * @param unknownFields what stands beside these in a kept run: a store's, or a later version's
 */
record RunState(
        String runId,
        RunStart start,
        List<OrderedEntry<WorkflowEvent>> events,
        List<OrderedEntry<SeonEvent>> linked,
        List<OrderedEntry<AnalystEntry>> log,
        JsonObject unknownFields) {

    static RunState nothing(String runId, RunStart start) {
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

    /** With one more event of the run's own; itself if it has that already. */
    RunState with(SeonEvent event) {
        List<OrderedEntry<WorkflowEvent>> more =
                OrderedEntry.with(events, OrderedEntry.own(runId, StoredJson.of(own(runId, event))));
        return more == events ? this : new RunState(runId, start, more, linked, log, unknownFields);
    }

    /** With one more event that is linked to the run; itself if it has that already. */
    RunState withLinked(SeonEvent event) {
        List<OrderedEntry<SeonEvent>> more =
                OrderedEntry.with(linked, OrderedEntry.linked(StoredJson.of(notOwn(event))));
        return more == linked ? this : new RunState(runId, start, events, more, log, unknownFields);
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
    RunState with(AnalystEntry entry) {
        List<OrderedEntry<AnalystEntry>> more = OrderedEntry.with(log, OrderedEntry.entry(StoredJson.of(entry)));
        return more == log ? this : new RunState(runId, start, events, linked, more, unknownFields);
    }

    /** With all that another copy was told. */
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

    /** Where both have a field, the same value whichever side is asked. */
    static JsonObject union(JsonObject one, JsonObject other) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(one.asMap());
        other.asMap().forEach((name, value) -> {
            if (!all.containsKey(name) || Canonical.text(all.get(name)).compareTo(Canonical.text(value)) < 0) {
                all.put(name, value);
            }
        });
        return JsonObject.of(all);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "RunState[not printed]";
    }
}
