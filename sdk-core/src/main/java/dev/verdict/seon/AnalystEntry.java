package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.review.AuditAction;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the analyst log: what a person did with a run. SEON sends no webhook for it. If you know it, from the admin panel or from
 * your own back office, add it with {@link WorkflowRun#withAnalystEntry}. A component without a value is null or absent.
 *
 * <p>{@code toString} does not print the person, the reason and the note.
 *
 * @param by the person's name or e-mail address
 * @param at the time
 * @param action the action
 * @param from the status before, for a change of status
 * @param to the status after, for a change of status
 * @param reason the reason for a change of status
 * @param note a note
 * @param unknownFields fields that this version does not know, as read
 */
public record AnalystEntry(
        @Nullable String by,
        @Printable @Nullable Instant at,
        @Printable Open<AuditAction> action,
        @Printable Open<RunStatus> from,
        @Printable Open<RunStatus> to,
        @Nullable String reason,
        @Nullable String note,
        JsonObject unknownFields)
        implements JsonRecord {
    private static final JsonObject NOTHING = JsonObject.of(Map.of());

    /**
     * An entry for a change of the status.
     *
     * @param by the person's name or e-mail address
     * @param at the time
     * @param from the status before
     * @param to the status after
     * @param reason the reason; null if there is none, and then {@link ManualChange#isExplained} is false
     * @return the entry
     */
    public static AnalystEntry statusChange(
            String by, Instant at, RunStatus from, RunStatus to, @Nullable String reason) {
        return new AnalystEntry(
                Objects.requireNonNull(by, "by"),
                Objects.requireNonNull(at, "at"),
                Open.of(AuditAction.STATUS_CHANGE),
                Open.of(from),
                Open.of(to),
                reason,
                null,
                NOTHING);
    }

    /**
     * An entry for any other action.
     *
     * @param by the person's name or e-mail address
     * @param at the time
     * @param action the action
     * @param note a note; null for none
     * @return the entry
     */
    public static AnalystEntry of(String by, Instant at, AuditAction action, @Nullable String note) {
        return new AnalystEntry(
                Objects.requireNonNull(by, "by"),
                Objects.requireNonNull(at, "at"),
                Open.of(action),
                Open.absent(),
                Open.absent(),
                null,
                note,
                NOTHING);
    }

    /**
     * A copy of this entry with a note.
     *
     * @param text the note; null for none
     * @return the entry
     */
    public AnalystEntry withNote(@Nullable String text) {
        return new AnalystEntry(by, at, action, from, to, reason, text, unknownFields);
    }

    /**
     * Reads an entry.
     *
     * @param json UTF-8 JSON whose fields have the names of the components
     * @return the entry, including actions and statuses that this version does not know
     * @throws dev.verdict.UnreadableBodyException if it is not a JSON object, or is nested too deeply for a run's JSON
     */
    public static AnalystEntry parse(byte[] json) {
        NestingLimit.checked(JsonObject.parse(json));
        return JsonBinding.read(AnalystEntry.class, json);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
