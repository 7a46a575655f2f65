package dev.verdict;

import java.util.Objects;

/**
 * A value that differs between two snapshots.
 *
 * @param <T> the type of the value
 * @param before the value in the earlier snapshot
 * @param after the value in the later snapshot
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
