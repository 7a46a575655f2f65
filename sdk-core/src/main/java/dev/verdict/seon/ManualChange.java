package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person gave a run that had ended another status.
 *
 * @param from the status before
 * @param to the status after
 * @param at when; null if no time was sent
 * @param entry what the analyst log says of it; empty if it says nothing
 */
public record ManualChange(
        Open<RunStatus> from, Open<RunStatus> to, @Nullable Instant at, Optional<AnalystEntry> entry) {

    public ManualChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * Whether the analyst log says why.
     *
     * @return false if it has no entry about this change, or one without a reason
     */
    public boolean isExplained() {
        return entry.map(AnalystEntry::reason)
                .filter(reason -> !reason.isBlank())
                .isPresent();
    }

    /** Everything but who made it and why. */
    @Override
    public String toString() {
        return from + " -> " + to + (at == null ? "" : " at " + at) + (isExplained() ? ", explained" : ", unexplained");
    }
}
