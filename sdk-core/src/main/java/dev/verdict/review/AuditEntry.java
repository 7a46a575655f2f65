package dev.verdict.review;

import dev.verdict.Open;
import dev.verdict.SafeText;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with a run: who, when, what and why. The person, the reason and the note are not printed.
 *
 * @param at the time; null if not known
 * @param by the person's name or e-mail address; null if not known
 * @param action the action
 * @param platform the platform of the run; null if the action is about no run
 * @param runId the run; null if the action is about no run
 * @param from the status before, for a change of status
 * @param to the status after, for a change of status
 * @param reason the reason; null if there is none
 * @param note a note; null if there is none
 */
public record AuditEntry(
        @Nullable Instant at,
        @Nullable String by,
        Open<AuditAction> action,
        @Nullable String platform,
        @Nullable String runId,
        Open<?> from,
        Open<?> to,
        @Nullable String reason,
        @Nullable String note) {

    /** By time, those without a time first. */
    public static final Comparator<AuditEntry> BY_TIME =
            Comparator.comparing(AuditEntry::at, Comparator.nullsFirst(Comparator.naturalOrder()));

    public AuditEntry {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * An entry for a change of the status.
     *
     * @param at the time
     * @param by the person's name or e-mail address
     * @param run the run before the change
     * @param to the status after
     * @param reason the reason
     * @return the entry
     */
    public static AuditEntry statusChange(Instant at, String by, ReviewRun run, Open<?> to, String reason) {
        return new AuditEntry(
                Objects.requireNonNull(at, "at"),
                Objects.requireNonNull(by, "by"),
                Open.of(AuditAction.STATUS_CHANGE),
                run.platform(),
                run.runId(),
                run.status(),
                to,
                Objects.requireNonNull(reason, "reason"),
                null);
    }

    /**
     * An entry for any other action.
     *
     * @param at the time
     * @param by the person's name or e-mail address
     * @param action the action
     * @param run the run
     * @param note a note; null for none
     * @return the entry
     */
    public static AuditEntry of(Instant at, String by, AuditAction action, ReviewRun run, @Nullable String note) {
        return new AuditEntry(
                Objects.requireNonNull(at, "at"),
                Objects.requireNonNull(by, "by"),
                Open.of(action),
                run.platform(),
                run.runId(),
                Open.absent(),
                Open.absent(),
                null,
                note);
    }

    /** Both lists in order of time, equal entries once. */
    static List<AuditEntry> merged(List<AuditEntry> one, List<AuditEntry> other) {
        Set<AuditEntry> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all.stream().sorted(BY_TIME).toList();
    }

    /** The time, the action, the run and the statuses. */
    @Override
    public String toString() {
        return (at == null ? "" : at + " ") + action + " " + SafeText.name(platform) + " run " + SafeText.name(runId)
                + (to.isPresent() ? ", " + (from.isPresent() ? from + " -> " : "to ") + to : "");
    }
}
