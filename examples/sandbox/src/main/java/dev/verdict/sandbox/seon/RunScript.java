package dev.verdict.sandbox.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The events of a run, and the order in which they arrive. Immutable.
 *
 * @param events the events
 * @param arrival indexes of events in the order of arrival; an index can occur several times or not at all
 */
public record RunScript(List<ScriptedEvent> events, List<Integer> arrival) {

    public RunScript {
        events = List.copyOf(events);
        arrival = List.copyOf(arrival);
    }

    /**
     * One event.
     *
     * @param json the event
     * @param isOfSample whether its ids are those of a sample, which each run replaces
     */
    record ScriptedEvent(JsonObject json, boolean isOfSample) {}

    /** The recorded webhooks of a sample, in their order of arrival. */
    public static RunScript ofSample(List<byte[]> webhooks) {
        return new RunScript(
                webhooks.stream()
                        .map(webhook -> new ScriptedEvent(JsonObject.parse(webhook), true))
                        .toList(),
                IntStream.range(0, webhooks.size()).boxed().toList());
    }

    /** A run that starts and then has this status. */
    public static RunScript endingIn(RunStatus status) {
        RunScript started = new RunScript(List.of(), List.of()).withStatus(RunStatus.RUNNING);
        return switch (status) {
            case CREATED, RUNNING, PENDING, RETRY_REQUIRED -> started.withStatus(status);
            case APPROVED, REVIEW, DECLINED, EXPIRED, ABANDONED, ERROR ->
                started.withEvent(WorkflowEvents.finished(status, timeAfter(started.events)));
        };
    }

    /** The same events and an update to this status, which arrives last. */
    public RunScript withStatus(RunStatus status) {
        return withEvent(WorkflowEvents.updated(status, timeAfter(events)));
    }

    /** The same events and this one, which arrives last. */
    public RunScript withEvent(JsonObject event) {
        List<ScriptedEvent> more = new ArrayList<>(events);
        more.add(new ScriptedEvent(event, false));
        List<Integer> arriving = new ArrayList<>(arrival);
        arriving.add(more.size() - 1);
        return new RunScript(more, arriving);
    }

    /** The same events, arriving in this order. */
    public RunScript arriving(List<Integer> indexes) {
        return new RunScript(events, indexes);
    }

    /** Every event arrives twice in a row. */
    public RunScript eachTwice() {
        return arriving(arrival.stream()
                .flatMap(index -> Collections.nCopies(2, index).stream())
                .toList());
    }

    /** The same events, arriving in a random order that depends on the seed only. */
    public RunScript shuffled(long seed) {
        List<Integer> order = new ArrayList<>(arrival);
        Collections.shuffle(order, new Random(seed));
        return arriving(order);
    }

    private static String timeAfter(List<ScriptedEvent> events) {
        return EventTimes.of(events.stream().map(ScriptedEvent::json).toList()).timeAfter();
    }
}
