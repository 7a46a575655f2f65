package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data that one source confirmed, or did not confirm, under a rule. A component is null if FrankieOne did not send it.
 *
 * @param provider the name of the provider
 * @param source the name of the source
 * @param attributesMatched the kinds of data, such as {@code dateOfBirth}
 * @param unknownFields every other field, as sent
 */
public record KycRuleDetail(
        @Printable @Nullable String provider,
        @Printable @Nullable String source,
        List<String> attributesMatched,
        JsonObject unknownFields)
        implements JsonRecord {

    public KycRuleDetail {
        attributesMatched = List.copyOf(attributesMatched);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
