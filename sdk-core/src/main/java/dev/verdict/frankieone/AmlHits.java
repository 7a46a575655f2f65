package dev.verdict.frankieone;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The hits of a screening that nobody has resolved, counted. A hit is unresolved while it counts and no person has said
 * whether it is about the entity and whether that matters: {@link ManualStatus#UNKNOWN} and {@link ManualStatus#IN_REVIEW}
 * leave it open. One that a person confirmed or rejected is resolved, and still speaks against the entity: {@link
 * WorkflowResult#evidence()} has it.
 *
 * @param unresolved how many hits; where only a summary tells, at least that many
 * @param byKind how many of each kind; a hit of two kinds is in both, and one of no stated kind in none
 * @param fromSummary whether any of it comes from a step's summary, because the step was sent without evidence of screening.
 *     A summary counts as the platform did when it wrote it, and leaves out {@link ManualStatus#UNKNOWN}
 */
public record AmlHits(int unresolved, Map<AmlHitKind, Integer> byKind, boolean fromSummary) {

    public AmlHits {
        Map<AmlHitKind, Integer> copy = new EnumMap<>(AmlHitKind.class);
        copy.putAll(byKind);
        byKind = Collections.unmodifiableMap(copy);
    }

    /**
     * How many hits are of a kind.
     *
     * @param kind the kind
     * @return 0 or more
     */
    public int unresolved(AmlHitKind kind) {
        return byKind.getOrDefault(Objects.requireNonNull(kind, "kind"), 0);
    }

    /**
     * Whether there are none.
     *
     * @return true if nothing is left to resolve
     */
    public boolean isEmpty() {
        return unresolved == 0;
    }

    /** The counts: {@code 3 (1 PEP, 2 sanction)}. */
    @Override
    public String toString() {
        StringBuilder kinds = new StringBuilder();
        byKind.forEach((kind, count) -> {
            if (count > 0) {
                kinds.append(kinds.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(kind);
            }
        });
        return kinds.isEmpty() ? String.valueOf(unresolved) : unresolved + " (" + kinds + ")";
    }
}
