package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check that the issuer of a digital credential made. A component is null where nothing was sent.
 *
 * @param checkId the id
 * @param checkMethod how it was made
 * @param organization who made it
 * @param time when it was made
 * @param unknownFields every other field, as sent
 */
public record DigitalKycCheck(
        @Printable @Nullable String checkId,
        @Nullable String checkMethod,
        @Nullable String organization,
        @Nullable Instant time,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
