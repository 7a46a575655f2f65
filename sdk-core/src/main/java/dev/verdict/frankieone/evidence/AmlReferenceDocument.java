package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A document about the match in a screening. A component is null if FrankieOne did not send it.
 *
 * @param description what the document is
 * @param url the URL of the document
 * @param unknownFields every other field, as sent
 */
public record AmlReferenceDocument(
        @Nullable String description, @Nullable String url, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
