package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of status that a person made after the run had ended.
 *
 * @param from the status before
 * @param to the status after
 * @param at the time; null if SEON did not send it
 * @param entry the matching entry of the analyst log; empty if there is none
 */
public record ManualChange(
        Open<RunStatus> from, Open<RunStatus> to, @Nullable Instant at, Optional<AnalystEntry> entry) {

    public ManualChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * Whether the analyst log gives a reason for the change.
     *
     * @return false if the change has no entry, or its entry has no reason
     */
    public boolean isExplained() {
        return entry.map(AnalystEntry::reason)
                .filter(reason -> !reason.isBlank())
                .isPresent();
    }

    /** The statuses, the time, and whether there is a reason; never the person or the reason itself. */
    @Override
    public String toString() {
        return from + " -> " + to + (at == null ? "" : " at " + at) + (isExplained() ? ", explained" : ", unexplained");
    }
}
