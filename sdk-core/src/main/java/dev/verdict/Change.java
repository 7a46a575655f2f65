package dev.verdict;

import java.util.Objects;

/**
 * What something was in the earlier of two snapshots, and what it is in the later one.
 *
 * @param <T> what it is about
 * @param before in the earlier snapshot
 * @param after in the later snapshot
 */
public record Change<T>(T before, T after) {

    public Change {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    @Override
    public String toString() {
        return before + " -> " + after;
    }
}
