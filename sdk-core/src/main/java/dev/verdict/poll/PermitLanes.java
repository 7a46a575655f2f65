package dev.verdict.poll;

import dev.verdict.poll.RateBudget.Lane;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for a permit of a {@link RateBudget}, and whose turn is next. All times are nanoseconds of one clock, which may overflow. Not
 * safe to share between threads.
 *
 * @param <W> one who waits
 */
final class PermitLanes<W> {
    /** So many calls may begin before a poll that waits. */
    private static final int MOST_OVERTAKEN = 3;

    private final SlidingWindow window;
    private final Set<W> calls = new LinkedHashSet<>();
    private final Set<W> polls = new LinkedHashSet<>();
    /** How many calls in a row began while polls waited. */
    private int overtaken;

    private long latestPoll;

    PermitLanes(SlidingWindow window, long now) {
        this.window = window;
        this.latestPoll = now - window.period();
    }

    void add(W waiter, Lane lane) {
        queue(lane).add(waiter);
    }

    void remove(W waiter, Lane lane) {
        queue(lane).remove(waiter);
    }

    boolean isEmpty() {
        return calls.isEmpty() && polls.isEmpty();
    }

    int size() {
        return calls.size() + polls.size();
    }

    List<W> removeAll() {
        List<W> all = new ArrayList<>(calls);
        all.addAll(polls);
        calls.clear();
        polls.clear();
        return all;
    }

    /** Whether a newcomer in that lane may begin now, before all who wait. */
    boolean mayBegin(Lane lane, long now) {
        boolean isFirst = lane == Lane.CALL ? calls.isEmpty() && !isTurnOfPolls() : isEmpty();
        return isFirst && delay(lane, now) == 0;
    }

    /** How long until the next one may begin, or until that has to be asked again. */
    long delay(long now) {
        return delay(turn(), now);
    }

    /** Takes the next one out, if it may begin now. It then has to {@link #begin}. */
    @Nullable
    W next(long now) {
        Lane turn = turn();
        Iterator<W> first = queue(turn).iterator();
        if (!first.hasNext() || delay(turn, now) > 0) {
            return null;
        }
        W next = first.next();
        first.remove();
        return next;
    }

    /** A call begins. Returns what {@link SlidingWindow#giveBack} takes. */
    long begin(Lane lane, long now) {
        if (lane == Lane.POLL) {
            overtaken = 0;
            latestPoll = now;
        } else {
            overtaken = polls.isEmpty() ? 0 : overtaken + 1;
        }
        return window.begin(now);
    }

    private Lane turn() {
        return isTurnOfPolls() ? Lane.POLL : Lane.CALL;
    }

    private boolean isTurnOfPolls() {
        return !polls.isEmpty() && (calls.isEmpty() || overtaken >= MOST_OVERTAKEN);
    }

    /** Polls are spread over the period, so that the next permit is never far for a call. */
    private long delay(Lane lane, long now) {
        return lane == Lane.POLL && calls.isEmpty() ? window.pacedDelay(now, latestPoll) : window.delay(now);
    }

    private Set<W> queue(Lane lane) {
        return lane == Lane.CALL ? calls : polls;
    }
}
