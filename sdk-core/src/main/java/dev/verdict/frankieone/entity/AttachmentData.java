package dev.verdict.frankieone.entity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The content of an attachment, by reference or inline. A component is null if FrankieOne did not send it.
 *
 * @param uri the URI from which the content can be fetched
 * @param base64 the content, in Base64
 * @param unknownFields fields that this version does not know, as sent
 */
public record AttachmentData(@Nullable String uri, @Nullable String base64, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
