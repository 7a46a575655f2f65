package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Whether a digital credential was verified. A component is null if FrankieOne did not send it.
 *
 * @param verified whether the credential was verified; treat null as not verified
 * @param unknownFields every other field, as sent
 */
public record DigitalKycVerification(@Printable @Nullable Boolean verified, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
