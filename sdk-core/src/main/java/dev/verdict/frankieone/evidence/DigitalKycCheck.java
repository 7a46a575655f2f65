package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check that the issuer of a digital credential made. A component is null if FrankieOne did not send it.
 *
 * @param checkId the id of the check
 * @param checkMethod the method of the check
 * @param organization the organization that made the check
 * @param time when the check was made
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
