package dev.verdict.frankieone.activity;

import dev.verdict.frankieone.individual.DateOfBirth;
import dev.verdict.frankieone.individual.IndividualName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The person who is a party of an activity. A component is null if FrankieOne did not send it.
 *
 * @param name the name
 * @param dateOfBirth the date of birth
 * @param unknownFields fields that this version does not know, as sent
 */
public record PartyIndividual(
        @Nullable IndividualName name, @Nullable DateOfBirth dateOfBirth, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
