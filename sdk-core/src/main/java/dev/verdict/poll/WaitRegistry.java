package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The waits that are not over, by what they are woken by. Safe to share between threads. */
final class WaitRegistry<R extends VerificationResult> {
    private final ConcurrentHashMap<String, Set<Wait<R>>> waits = new ConcurrentHashMap<>();

    void add(Wait<R> wait) {
        waits.compute(wait.key(), (key, known) -> {
            // Mostly it stays the only one.
            Set<Wait<R>> same = known == null ? ConcurrentHashMap.newKeySet(1) : known;
            same.add(wait);
            return same;
        });
    }

    void remove(Wait<R> wait) {
        waits.computeIfPresent(wait.key(), (key, same) -> {
            same.remove(wait);
            return same.isEmpty() ? null : same;
        });
    }

    /** The waits that one key wakes; those that begin or end meanwhile may be missing. */
    Set<Wait<R>> of(String key) {
        return waits.getOrDefault(key, Set.of());
    }

    /** Finds every wait that was added before; the action may end it. */
    void forEach(Consumer<? super Wait<R>> action) {
        waits.values().forEach(same -> same.forEach(action));
    }

    int size() {
        return waits.values().stream().mapToInt(Set::size).sum();
    }
}
