package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The period in which a digital credential is valid. A component is null if FrankieOne did not send it.
 *
 * @param validFrom the start of the period
 * @param validUntil the end of the period
 * @param unknownFields every other field, as sent
 */
public record DigitalKycValidity(
        @Nullable Instant validFrom, @Nullable Instant validUntil, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
