package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Links to what the person photographed and filmed. They are signed: whoever has one can look, for a short time. Fetch what is
 * needed at once; never log them. A component is null where nothing was sent.
 *
 * @param documentFront the front of the document
 * @param documentBack the back of the document
 * @param selfieVideo the selfie
 * @param proofOfAddress the proof of address
 * @param unknownFields every other field, as sent
 */
public record CapturedMedia(
        @Nullable String documentFront,
        @Nullable String documentBack,
        @Nullable String selfieVideo,
        @Nullable String proofOfAddress,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
