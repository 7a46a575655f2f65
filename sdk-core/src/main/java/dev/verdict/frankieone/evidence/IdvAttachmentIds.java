package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the scans of a document. A component is null if FrankieOne did not send it.
 *
 * @param front the id of the scan of the front
 * @param back the id of the scan of the back
 * @param unknownFields every other field, as sent
 */
public record IdvAttachmentIds(
        @Printable @Nullable String front,
        @Printable @Nullable String back,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
