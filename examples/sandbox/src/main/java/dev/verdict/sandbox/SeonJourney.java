package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.seon.RunScript;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The events of a run in a {@link SeonSandbox}, and the order in which their webhooks arrive.
 *
 * <pre>{@code
 * SeonJourney.of(SeonSample.REVIEW)          // events 1 to 3: a transaction, a session, the end in REVIEW
 *         .withStatus(RunStatus.APPROVED)    // event 4: an analyst approves
 *         .arriving(4, 1, 4, 2, 3)           // the approval arrives first, and again later
 * }</pre>
 *
 * <p>Each run replaces the run id, the {@code user_id}, and the ids of sessions and transactions of the sample by its own. It also replaces
 * the times by times after its start, in the same order. Immutable and safe to share between threads.
 */
public final class SeonJourney {
    private final RunScript script;

    private SeonJourney(RunScript script) {
        this.script = script;
    }

    RunScript script() {
        return script;
    }

    /**
     * The webhooks of a sample in their recorded order.
     *
     * @param sample the sample
     * @return the journey
     */
    public static SeonJourney of(SeonSample sample) {
        return new SeonJourney(
                RunScript.ofSample(Objects.requireNonNull(sample, "sample").webhooks()));
    }

    /**
     * A run that starts and then changes to a status, without any session or transaction.
     *
     * @param status the status; an update if the run goes on with it, otherwise its end
     * @return the journey
     */
    public static SeonJourney endingIn(RunStatus status) {
        return new SeonJourney(RunScript.endingIn(Objects.requireNonNull(status, "status")));
    }

    /**
     * Adds a later change of the status, such as an analyst's decision.
     *
     * @param status the new status
     * @return a longer journey; the update arrives last
     */
    public SeonJourney withStatus(RunStatus status) {
        return new SeonJourney(script.withStatus(Objects.requireNonNull(status, "status")));
    }

    /**
     * Adds any other event.
     *
     * @param json the event as SEON sends it. The run puts its id into a workflow event, and its user into {@code userId} and {@code
     *     user_id} wherever they occur
     * @return a longer journey; the event arrives last
     * @throws IllegalArgumentException if the text is not an event
     */
    public SeonJourney withEvent(String json) {
        byte[] body = Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8);
        try {
            SeonEvent.parse(body);
        } catch (UnreadableBodyException e) {
            throw new IllegalArgumentException("not a SEON event: " + e.getMessage());
        }
        return new SeonJourney(script.withEvent(JsonObject.parse(body)));
    }

    /**
     * Makes the events arrive in another order, several times, or not at all.
     *
     * @param numbers the numbers of events in their order of arrival, from 1. An event that occurs twice is delivered twice, with the same
     *     {@code Request-Id}; an event that does not occur is lost
     * @return the journey in that order
     * @throws IllegalArgumentException if there is no event with such a number
     */
    public SeonJourney arriving(int... numbers) {
        List<Integer> indexes = new ArrayList<>();
        for (int number : numbers) {
            if (number < 1 || number > size()) {
                throw new IllegalArgumentException("no event " + number + ": there are " + size() + " events");
            }
            indexes.add(number - 1);
        }
        return new SeonJourney(script.arriving(indexes));
    }

    /**
     * Delivers every webhook twice in a row.
     *
     * @return the journey with duplicates
     */
    public SeonJourney eachTwice() {
        return new SeonJourney(script.eachTwice());
    }

    /**
     * Delivers the webhooks in a random order.
     *
     * @param seed determines the order
     * @return the journey in that order
     */
    public SeonJourney shuffled(long seed) {
        return new SeonJourney(script.shuffled(seed));
    }

    /**
     * The number of events, each counted once.
     *
     * @return the number
     */
    public int size() {
        return script.events().size();
    }

    /** The number of events and their order of arrival, but not their content. */
    @Override
    public String toString() {
        return "SeonJourney[" + size() + " events, arriving "
                + script.arrival().stream().map(index -> index + 1).toList() + "]";
    }
}
