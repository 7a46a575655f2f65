package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The waits that have not ended, by their wake key: a list that is linked through the waits. Safe to share between threads. */
final class WaitRegistry<R extends VerificationResult> {
    private final ConcurrentHashMap<String, Wait<R>> firsts = new ConcurrentHashMap<>();

    void add(Wait<R> wait) {
        firsts.compute(wait.key(), (key, first) -> {
            wait.next = first;
            if (first != null) {
                first.previous = wait;
            }
            wait.isListed = true;
            return wait;
        });
    }

    void remove(Wait<R> wait) {
        firsts.computeIfPresent(wait.key(), (key, first) -> {
            if (!wait.isListed) {
                return first;
            }
            Wait<R> next = wait.next;
            Wait<R> previous = wait.previous;
            if (next != null) {
                next.previous = previous;
            }
            if (previous != null) {
                previous.next = next;
            }
            wait.isListed = false;
            wait.next = null;
            wait.previous = null;
            return first == wait ? next : first;
        });
    }

    /** The waits of one key, as they are now. */
    List<Wait<R>> of(String key) {
        List<Wait<R>> waits = new ArrayList<>(1);
        firsts.computeIfPresent(key, (same, first) -> {
            for (Wait<R> wait = first; wait != null; wait = wait.next) {
                waits.add(wait);
            }
            return first;
        });
        return waits;
    }

    /** The other waits for the same reference, as they are now. */
    List<Wait<R>> sharing(Wait<R> wait) {
        List<Wait<R>> others = of(wait.key());
        others.removeIf(other -> other == wait || !other.reference().equals(wait.reference()));
        return others;
    }

    /** Every wait that was added before; those that begin or end meanwhile may be missing. */
    List<Wait<R>> all() {
        List<Wait<R>> waits = new ArrayList<>();
        firsts.keySet().forEach(key -> waits.addAll(of(key)));
        return waits;
    }
}
