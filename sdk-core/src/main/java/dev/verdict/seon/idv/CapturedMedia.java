package dev.verdict.seon.idv;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Links to the photographs and the video that the person took. The links are signed: anyone who has one can open it until it
 * expires. Download what you need at once, and never log a link. A component is null if SEON did not send it.
 *
 * @param documentFront link to the front of the document
 * @param documentBack link to the back of the document
 * @param selfieVideo link to the video selfie
 * @param proofOfAddress link to the proof of address
 * @param unknownFields fields that this version does not know, as sent
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
