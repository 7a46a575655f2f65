package dev.verdict.frankieone;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The number of unresolved hits of a screening. A hit is unresolved while it counts and no reviewer has decided whether it is
 * about the entity and whether that matters. {@link ManualStatus#UNKNOWN} and {@link ManualStatus#IN_REVIEW} leave it unresolved.
 * A hit that a reviewer confirmed or rejected is resolved but still counts against the entity; {@link WorkflowResult#evidence()}
 * contains it.
 *
 * @param unresolved the number of hits; a lower bound if it comes from a summary
 * @param byKind the number of hits of each kind; a hit of two kinds counts in both, and a hit without a kind in none
 * @param fromSummary whether part of the count comes from a step's summary because the step has no screening evidence. A summary
 *     has the platform's counts at the time it was written, and does not count {@link ManualStatus#UNKNOWN}
 */
public record AmlHits(int unresolved, Map<AmlHitKind, Integer> byKind, boolean fromSummary) {

    public AmlHits {
        Map<AmlHitKind, Integer> copy = new EnumMap<>(AmlHitKind.class);
        copy.putAll(byKind);
        byKind = Collections.unmodifiableMap(copy);
    }

    /**
     * The number of unresolved hits of a kind.
     *
     * @param kind the kind
     * @return 0 or more
     */
    public int unresolved(AmlHitKind kind) {
        return byKind.getOrDefault(Objects.requireNonNull(kind, "kind"), 0);
    }

    /**
     * Whether there are no unresolved hits.
     *
     * @return true if nothing is left to resolve
     */
    public boolean isEmpty() {
        return unresolved == 0;
    }

    /** The counts, for example {@code 3 (1 PEP, 2 sanction)}. */
    @Override
    public String toString() {
        StringBuilder kinds = new StringBuilder();
        byKind.forEach((kind, count) -> {
            if (count > 0) {
                kinds.append(kinds.length() == 0 ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(kind);
            }
        });
        return kinds.length() == 0 ? String.valueOf(unresolved) : unresolved + " (" + kinds + ")";
    }
}
