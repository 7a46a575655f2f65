package dev.verdict.seon.transaction;

import dev.verdict.SafeText;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rule that applied to a transaction, or to a part of it. A component is null if SEON did not send it.
 *
 * @param id the rule's id
 * @param name the rule's name
 * @param operation its effect on the score, such as {@code +}
 * @param score the amount of that effect
 * @param unknownFields fields that this version does not know, as sent
 */
public record AppliedRule(
        @Printable @Nullable String id,
        @Printable @Nullable String name,
        @Nullable String operation,
        @Printable @Nullable BigDecimal score,
        JsonObject unknownFields)
        implements JsonRecord {

    /** Its id and name. */
    @Override
    public String toString() {
        return "rule " + SafeText.name(id) + " " + SafeText.name(name);
    }
}
