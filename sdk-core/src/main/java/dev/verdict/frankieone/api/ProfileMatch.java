package dev.verdict.frankieone.api;

import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service profile that a search found. A component is null if FrankieOne did not send it.
 *
 * @param serviceProfile the profile
 * @param confidence how well the profile matches the search; higher is better
 * @param fieldsMatched the fields that matched
 * @param unknownFields fields that this version does not know, as sent
 */
public record ProfileMatch(
        @Printable @Nullable ServiceProfile serviceProfile,
        @Printable @Nullable BigDecimal confidence,
        List<String> fieldsMatched,
        JsonObject unknownFields)
        implements JsonRecord {

    public ProfileMatch {
        fieldsMatched = List.copyOf(fieldsMatched);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
