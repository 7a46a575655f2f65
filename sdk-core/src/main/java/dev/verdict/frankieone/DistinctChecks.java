package dev.verdict.frankieone;

import dev.verdict.json.JsonBinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks, each once. Any number of checks can have one hash; a set stays quick with those only if it can compare them, which records
 * cannot be.
 */
final class DistinctChecks {
    private DistinctChecks() {}

    /** In their order; of two that are equal, the first. */
    static List<ProcessResult> of(List<ProcessResult> checks) {
        Set<Key> seen = new HashSet<>();
        List<ProcessResult> distinct = new ArrayList<>(checks.size());
        for (ProcessResult check : checks) {
            if (seen.add(new Key(check))) {
                distinct.add(check);
            }
        }
        return List.copyOf(distinct);
    }

    private static final class Key implements Comparable<Key> {
        private final ProcessResult check;
        private @Nullable String text;

        Key(ProcessResult check) {
            this.check = check;
        }

        private String text() {
            String known = text;
            if (known == null) {
                known = JsonBinding.canonical(check).toString();
                text = known;
            }
            return known;
        }

        @Override
        public int compareTo(Key other) {
            return text().compareTo(other.text());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && check.equals(that.check);
        }

        @Override
        public int hashCode() {
            return check.hashCode();
        }
    }
}
