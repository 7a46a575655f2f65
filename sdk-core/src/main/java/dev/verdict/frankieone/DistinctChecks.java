package dev.verdict.frankieone;

import dev.verdict.json.JsonBinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes duplicate checks. Many checks can share a hash code. A hash set stays fast in that case only if its elements are {@link
 * Comparable}, which records are not; hence {@link Key}.
 */
final class DistinctChecks {
    private DistinctChecks() {}

    /** The checks in their order; of equal checks, the first. */
    static List<ProcessResult> of(List<ProcessResult> checks) {
        if (checks.size() < 2) {
            return List.copyOf(checks);
        }
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
            String cached = text;
            if (cached == null) {
                cached = JsonBinding.canonical(check).toString();
                text = cached;
            }
            return cached;
        }

        @Override
        public int compareTo(Key other) {
            return text().compareTo(other.text());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && check.equals(that.check);
        }

        /** Ids are unique as a rule, and far cheaper to hash than the evidence. */
        @Override
        public int hashCode() {
            String id = check.processResultId();
            return id == null ? check.hashCode() : id.hashCode();
        }
    }
}
