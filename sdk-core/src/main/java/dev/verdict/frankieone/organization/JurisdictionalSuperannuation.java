package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The status of an Australian pension fund. A component is null where nothing was sent.
 *
 * @param complyingCode the code of whether it complies
 * @param complyingDescription that code in words
 * @param regulator who regulates it
 * @param exceptionMessage why its status could not be told
 * @param unknownFields every other field, as sent
 */
public record JurisdictionalSuperannuation(
        @Nullable String complyingCode,
        @Nullable String complyingDescription,
        @Nullable String regulator,
        @Nullable String exceptionMessage,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
