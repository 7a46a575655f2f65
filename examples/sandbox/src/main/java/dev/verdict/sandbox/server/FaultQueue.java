package dev.verdict.sandbox.server;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * The faults that wait for a matching request, first in, first out. Safe to share between threads.
 *
 * @param <R> what is recorded of a request
 */
public final class FaultQueue<R> {
    private final Queue<Entry<R>> queue = new ConcurrentLinkedQueue<>();

    /** Not a record: the queue removes an entry by identity. */
    private static final class Entry<R> {
        private final Predicate<R> matches;
        private final FaultAction action;

        private Entry(Predicate<R> matches, FaultAction action) {
            this.matches = matches;
            this.action = action;
        }
    }

    public void add(Predicate<R> matches, FaultAction action) {
        queue.add(new Entry<>(matches, action));
    }

    /** Removes the first fault that matches the request; empty if none does. */
    Optional<FaultAction> poll(R request) {
        for (Entry<R> entry : queue) {
            if (entry.matches.test(request) && queue.remove(entry)) {
                return Optional.of(entry.action);
            }
        }
        return Optional.empty();
    }

    public void clear() {
        queue.clear();
    }
}
