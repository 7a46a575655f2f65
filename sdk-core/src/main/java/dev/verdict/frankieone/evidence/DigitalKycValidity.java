package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a digital credential is valid. A component is null where nothing was sent.
 *
 * @param validFrom from when
 * @param validUntil until when
 * @param unknownFields every other field, as sent
 */
public record DigitalKycValidity(
        @Nullable Instant validFrom, @Nullable Instant validUntil, JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
