package dev.verdict.frankieone.activity;

import dev.verdict.frankieone.individual.DateOfBirth;
import dev.verdict.frankieone.individual.IndividualName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The person who takes part in an activity. A component is null where nothing was sent.
 *
 * @param name the name
 * @param dateOfBirth the date of birth
 * @param unknownFields every other field, as sent
 */
public record PartyIndividual(
        @Nullable IndividualName name, @Nullable DateOfBirth dateOfBirth, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
