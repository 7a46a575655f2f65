package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst did with a run. No webhook tells it: who knows it, from the admin panel or a back office of their own, adds it with
 * {@link WorkflowRun#withAnalystEntry}. A component is null, or absent, where nothing was given.
 *
 * <p>Who it was, the reason and the note are not printed.
 *
 * @param by who did it: a person's name or e-mail
 * @param at when
 * @param action what
 * @param from the status before, if it was a change of status
 * @param to the status after, if it was a change of status
 * @param reason why
 * @param note what else was written
 * @param unknownFields every other field, as read
 */
public record AnalystEntry(
        @Nullable String by,
        @Shown @Nullable Instant at,
        @Shown Open<AnalystAction> action,
        @Shown Open<RunStatus> from,
        @Shown Open<RunStatus> to,
        @Nullable String reason,
        @Nullable String note,
        JsonObject unknownFields)
        implements JsonRecord {
    private static final JsonObject NOTHING = JsonObject.of(Map.of());

    /**
     * A change of the status.
     *
     * @param by who made it
     * @param at when
     * @param from the status before
     * @param to the status after
     * @param reason why; null if none was given, which leaves the change unexplained
     * @return the entry
     */
    public static AnalystEntry statusChange(
            String by, Instant at, RunStatus from, RunStatus to, @Nullable String reason) {
        return new AnalystEntry(
                Objects.requireNonNull(by, "by"),
                Objects.requireNonNull(at, "at"),
                Open.of(AnalystAction.STATUS_CHANGE),
                Open.of(from),
                Open.of(to),
                reason,
                null,
                NOTHING);
    }

    /**
     * Anything but a change of the status.
     *
     * @param by who did it
     * @param at when
     * @param action what
     * @param note what was written; null if nothing was
     * @return the entry
     */
    public static AnalystEntry of(String by, Instant at, AnalystAction action, @Nullable String note) {
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
     * This entry with a note.
     *
     * @param text what was written; null for none
     * @return the entry
     */
    public AnalystEntry withNote(@Nullable String text) {
        return new AnalystEntry(by, at, action, from, to, reason, text, unknownFields);
    }

    /**
     * Reads an entry.
     *
     * @param json UTF-8 JSON with the components' names
     * @return the entry; actions and statuses that this version does not know are kept
     * @throws dev.verdict.UnreadableBodyException if it is not a JSON object, or nested too deeply to be kept
     */
    public static AnalystEntry parse(byte[] json) {
        Nesting.checked(JsonObject.parse(json));
        return JsonBinding.read(AnalystEntry.class, json);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
