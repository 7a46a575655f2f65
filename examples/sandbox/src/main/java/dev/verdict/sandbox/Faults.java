package dev.verdict.sandbox;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** What is to go wrong with the next requests, first in, first out. Safe to share between threads. */
final class Faults {
    private final Queue<Entry> queue = new ConcurrentLinkedQueue<>();

    /** Not a record: two alike are two. */
    private static final class Entry {
        private final Predicate<ReceivedRequest> which;
        private final Fault fault;

        private Entry(Predicate<ReceivedRequest> which, Fault fault) {
            this.which = which;
            this.fault = fault;
        }
    }

    void add(Predicate<ReceivedRequest> which, Fault fault) {
        queue.add(new Entry(which, fault));
    }

    /** Takes the first that is meant for this request; empty if there is none. */
    Optional<Fault> take(ReceivedRequest request) {
        for (Entry entry : queue) {
            if (entry.which.test(request) && queue.remove(entry)) {
                return Optional.of(entry.fault);
            }
        }
        return Optional.empty();
    }

    void clear() {
        queue.clear();
    }
}
