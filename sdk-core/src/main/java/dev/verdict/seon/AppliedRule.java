package dev.verdict.seon;

import dev.verdict.SafeText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rule that applied to a transaction. A component is null where nothing was sent.
 *
 * @param id the rule's id
 * @param name the rule's name
 * @param operation what it did with the score, such as {@code +}
 * @param score by how much
 */
public record AppliedRule(
        @Nullable String id,
        @Nullable String name,
        @Nullable String operation,
        @Nullable BigDecimal score) {

    /** Its id and name. */
    @Override
    public String toString() {
        return "rule " + SafeText.name(id) + " " + SafeText.name(name);
    }
}
