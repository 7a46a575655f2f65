package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a run in a {@link SeonSandbox} tells by its webhooks, and how they arrive.
 *
 * <pre>{@code
 * SeonJourney.of(SeonSample.REVIEW)          // a session, a transaction, and the end in REVIEW
 *         .withStatus(RunStatus.APPROVED)    // then an analyst's word
 *         .arriving(4, 1, 4, 2, 3)           // which arrives first, and once more in between
 * }</pre>
 *
 * <p>Each run has ids and times of its own: its run id and {@code user_id} stand where those of the sample stood, so do new ids of
 * sessions and transactions, and its times follow each other in the order that the journey's have, from the start of the run
 * on. Immutable and safe to share between threads.
 */
public final class SeonJourney {
    private final List<Told> events;
    private final List<Integer> arrival;

    /**
     * An event of a journey.
     *
     * @param json the event
     * @param isOfSample whether its ids are those of a sample, and to be replaced
     */
    record Told(JsonObject json, boolean isOfSample) {}

    private SeonJourney(List<Told> events, List<Integer> arrival) {
        this.events = List.copyOf(events);
        this.arrival = List.copyOf(arrival);
    }

    /**
     * The webhooks of a sample, as they arrived.
     *
     * @param sample the sample
     * @return the journey
     */
    public static SeonJourney of(SeonSample sample) {
        List<Told> events = Objects.requireNonNull(sample, "sample").webhooks().stream()
                .map(webhook -> new Told(JsonObject.parse(webhook), true))
                .toList();
        return new SeonJourney(events, IntStream.range(0, events.size()).boxed().toList());
    }

    /**
     * A run that begins, and ends in a status, with nothing in between.
     *
     * @param status what it ends in; one that goes on is told as an update
     * @return the journey
     */
    public static SeonJourney endingIn(RunStatus status) {
        SeonJourney begun = new SeonJourney(List.of(), List.of()).withStatus(RunStatus.RUNNING);
        return switch (Objects.requireNonNull(status, "status")) {
            case CREATED, RUNNING, PENDING, RETRY_REQUIRED -> begun.withStatus(status);
            case APPROVED, REVIEW, DECLINED, EXPIRED, ABANDONED, ERROR ->
                begun.with(new Told(SeonEvents.finished(status, after(begun.events)), false));
        };
    }

    /**
     * The same, and later another status: what an analyst makes of the run.
     *
     * @param status the status
     * @return the longer journey; the update arrives last
     */
    public SeonJourney withStatus(RunStatus status) {
        Objects.requireNonNull(status, "status");
        return with(new Told(SeonEvents.updated(status, after(events)), false));
    }

    /**
     * The same with any other event.
     *
     * @param json the event as SEON sends it. If it is of a workflow, the run's id is put into it; {@code userId} and {@code
     *     user_id} are those the run was started with, where they are there
     * @return the longer journey; the event arrives last
     * @throws IllegalArgumentException if that is no event
     */
    public SeonJourney withEvent(String json) {
        byte[] body = Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8);
        try {
            SeonEvent.parse(body);
        } catch (UnreadableBodyException e) {
            throw new IllegalArgumentException("no event of SEON's: " + e.getMessage());
        }
        return with(new Told(JsonObject.parse(body), false));
    }

    private SeonJourney with(Told event) {
        List<Told> more = new ArrayList<>(events);
        more.add(event);
        List<Integer> arriving = new ArrayList<>(arrival);
        arriving.add(more.size() - 1);
        return new SeonJourney(more, arriving);
    }

    /** A time after all that are told of. */
    private static String after(List<Told> events) {
        return SeonTimes.of(events).after();
    }

    /**
     * The same events, arriving in this order: late, before their time, several times, or never.
     *
     * @param numbers the events by their number, from 1, in the order they were given; one that is there twice is delivered twice, with
     *     the same {@code Request-Id}; one that is not there is lost
     * @return the journey in that order
     * @throws IllegalArgumentException if there is no event of such a number
     */
    public SeonJourney arriving(int... numbers) {
        List<Integer> order = new ArrayList<>();
        for (int number : numbers) {
            if (number < 1 || number > events.size()) {
                throw new IllegalArgumentException(
                        "there are " + events.size() + " events, and none is number " + number);
            }
            order.add(number - 1);
        }
        return new SeonJourney(events, order);
    }

    /**
     * Every delivery twice, the second at once after the first.
     *
     * @return the journey with duplicates
     */
    public SeonJourney eachTwice() {
        return new SeonJourney(
                events,
                arrival.stream()
                        .flatMap(index -> Collections.nCopies(2, index).stream())
                        .toList());
    }

    /**
     * The same deliveries in an order drawn by lot.
     *
     * @param seed the same seed draws the same order
     * @return the journey in that order
     */
    public SeonJourney shuffled(long seed) {
        List<Integer> order = new ArrayList<>(arrival);
        Collections.shuffle(order, new Random(seed));
        return new SeonJourney(events, order);
    }

    /**
     * How many events there are, however often each arrives.
     *
     * @return the number
     */
    public int size() {
        return events.size();
    }

    List<Told> events() {
        return events;
    }

    /** The indexes of events, as they arrive. */
    List<Integer> arrival() {
        return arrival;
    }

    /** How many events there are, and how they arrive; nothing of them. */
    @Override
    public String toString() {
        return "SeonJourney[" + events.size() + " events, arriving "
                + arrival.stream().map(index -> index + 1).toList() + "]";
    }
}
