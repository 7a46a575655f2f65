package dev.verdict.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Stands in for a database: bytes by key. Tests can make it fail. Safe to share between threads. */
final class Storage {
    private final Map<String, byte[]> rows = new HashMap<>();
    private final Map<String, List<byte[]>> lists = new HashMap<>();
    private int failures;

    /** Makes the next calls fail. */
    synchronized void failNext(int times) {
        failures = times;
    }

    synchronized Optional<byte[]> get(String key) {
        check();
        return Optional.ofNullable(rows.get(key));
    }

    synchronized void put(String key, byte[] row) {
        check();
        rows.put(key, row);
    }

    /** Reads and writes in one transaction, because two webhooks can arrive at the same time. */
    synchronized void update(String key, Function<Optional<byte[]>, byte[]> change) {
        check();
        rows.put(key, change.apply(Optional.ofNullable(rows.get(key))));
    }

    synchronized void append(String key, byte[] row) {
        check();
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }

    /** Removes and returns all rows that were appended. */
    synchronized List<byte[]> take(String key) {
        check();
        List<byte[]> taken = lists.remove(key);
        return taken == null ? List.of() : taken;
    }

    private void check() {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("storage is down");
        }
    }
}
