package dev.verdict.http.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the calls of a client: how many are on the network at a time, first come, first served; and how many there are at
 * all, so that a server that hangs does not fill the memory. Safe to share between threads.
 */
public final class Bulkhead {
    private final int slots;
    private final int limit;
    private final Executor executor;
    private final Set<Ticket> queue = new LinkedHashSet<>();
    private int taken;
    private int present;

    /**
     * A gate that nobody has passed.
     *
     * @param slots how many calls may be on the network at a time
     * @param waiting how many more there may be, that wait for a slot, for the rate budget or for their next attempt
     * @param executor runs what waited for a slot
     */
    public Bulkhead(int slots, int waiting, Executor executor) {
        this.slots = slots;
        this.limit = Math.addExact(slots, waiting);
        this.executor = executor;
    }

    /** A wish for a slot. */
    public static final class Ticket {
        private final Runnable granted;
        private boolean withdrawn;

        /**
         * A wish that is not in the queue yet.
         *
         * @param granted run once, if the slot is granted; it then has to be {@linkplain Bulkhead#release released}
         */
        public Ticket(Runnable granted) {
            this.granted = granted;
        }
    }

    /** How many calls leave room for one that a stranger's wake leads to. */
    public int mostForWakes() {
        return Math.max(1, slots / 2);
    }

    public int limit() {
        return limit;
    }

    /** Whether there is room for one more call. If so, it has to {@link #leave} when it has ended. */
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

    /** Grants a slot: in the calling thread if there is one, else later on the executor. */
    public void request(Ticket ticket) {
        synchronized (this) {
            if (ticket.withdrawn) {
                return;
            }
            if (taken >= slots) {
                queue.add(ticket);
                return;
            }
            taken++;
        }
        ticket.granted.run();
    }

    /** The slot is not wanted any more. Does nothing if it was granted. */
    public synchronized void withdraw(Ticket ticket) {
        ticket.withdrawn = true;
        queue.remove(ticket);
    }

    /** Gives a slot back, to the one who has waited longest. */
    public void release() {
        Ticket next = next();
        if (next == null) {
            return;
        }
        try {
            executor.execute(next.granted);
        } catch (Throwable noThread) { // better here than never
            next.granted.run();
        }
    }

    private synchronized @Nullable Ticket next() {
        Ticket next = queue.stream().findFirst().orElse(null);
        if (next == null) {
            taken--;
        } else {
            queue.remove(next);
        }
        return next;
    }

    /** How many calls there are. */
    public synchronized int present() {
        return present;
    }

    /** How many slots are taken. */
    public synchronized int taken() {
        return taken;
    }
}
