package dev.verdict.http.engine;

import dev.verdict.poll.RateBudget.Lane;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Limits the calls of a client: how many are on the network at a time, and how many exist at
 * all, so that a server that hangs does not fill the memory. Slots are granted in the order of their requests, but to calls before polls;
 * and polls leave a quarter of the slots to calls, so that polls which hang hold up nobody. Safe to share between threads.
 */
public final class Bulkhead {
    private final int slots;
    private final int limit;
    private final Executor executor;
    private final int pollSlots;
    private final Set<Ticket> calls = new LinkedHashSet<>();
    private final Set<Ticket> polls = new LinkedHashSet<>();
    private int taken;
    private int takenByPolls;
    private int present;

    /**
     * A bulkhead without calls.
     *
     * @param slots how many calls may be on the network at a time
     * @param waiting how many more calls may exist that wait for a slot, for the rate budget or for their next attempt
     * @param executor runs the tickets that had to wait for a slot
     */
    public Bulkhead(int slots, int waiting, Executor executor) {
        this.slots = slots;
        this.pollSlots = Math.max(1, slots - Math.max(1, slots / 4));
        this.limit = Math.addExact(slots, waiting);
        this.executor = executor;
    }

    /** A request for a slot. */
    public static final class Ticket {
        private final Runnable granted;
        private final Lane lane;
        private boolean withdrawn;

        /**
         * A ticket that is not in the queue yet.
         *
         * @param lane what the slot is for
         * @param granted run once, when the slot is granted; the slot must then be {@linkplain Bulkhead#release released}
         */
        public Ticket(Lane lane, Runnable granted) {
            this.lane = lane;
            this.granted = granted;
        }
    }

    /** Wake-ups from outside cause polls only while fewer calls than this exist, so that long calls leave room for others. */
    public int mostForWakes() {
        return Math.max(1, slots / 2);
    }

    public int limit() {
        return limit;
    }

    /** Whether there is room for one more call. If so, the call must {@link #leave} when it has ended. */
    public synchronized boolean enter() {
        if (present >= limit) {
            return false;
        }
        present++;
        return true;
    }

    public synchronized void leave() {
        present--;
    }

    /** Grants a slot: at once in the calling thread if one is free, otherwise later on the executor. */
    public void request(Ticket ticket) {
        synchronized (this) {
            if (ticket.withdrawn) {
                return;
            }
            if (!isFree(ticket.lane)) {
                queue(ticket.lane).add(ticket);
                return;
            }
            take(ticket.lane);
        }
        ticket.granted.run();
    }

    /** Removes the ticket from the queue. Does nothing if its slot was granted. */
    public synchronized void withdraw(Ticket ticket) {
        ticket.withdrawn = true;
        queue(ticket.lane).remove(ticket);
    }

    /** Releases a slot that was granted in this lane, and grants it to the ticket whose turn it is. */
    public void release(Lane lane) {
        Ticket next = next(lane);
        if (next == null) {
            return;
        }
        try {
            executor.execute(next.granted);
        } catch (Throwable noThread) { // no thread: run it here, or it would never run
            next.granted.run();
        }
    }

    private synchronized @Nullable Ticket next(Lane released) {
        taken--;
        takenByPolls -= released == Lane.POLL ? 1 : 0;
        Lane lane = calls.isEmpty() ? Lane.POLL : Lane.CALL;
        Ticket next = isFree(lane) ? queue(lane).stream().findFirst().orElse(null) : null;
        if (next != null) {
            queue(lane).remove(next);
            take(lane);
        }
        return next;
    }

    private boolean isFree(Lane lane) {
        return taken < slots && (lane == Lane.CALL || takenByPolls < pollSlots);
    }

    private void take(Lane lane) {
        taken++;
        takenByPolls += lane == Lane.POLL ? 1 : 0;
    }

    private Set<Ticket> queue(Lane lane) {
        return lane == Lane.CALL ? calls : polls;
    }

    /** The number of calls that have entered. */
    public synchronized int present() {
        return present;
    }

    /** The number of slots that are taken. */
    public synchronized int taken() {
        return taken;
    }
}
