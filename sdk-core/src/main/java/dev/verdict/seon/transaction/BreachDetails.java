package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data breaches that an e-mail address was found in. A component is null where nothing was sent, or where it was not asked for:
 * that never means that there was nothing to find. Source: the Fraud API reference.
 *
 * @param breaches the breaches
 * @param firstBreach when the first one was, as a year and month
 * @param haveibeenpwnedListed whether Have I Been Pwned lists the address
 * @param numberOfBreaches how many there are
 * @param unknownFields every other field, as sent
 */
public record BreachDetails(
        @Detail List<Breach> breaches,
        @JsonName("first_breach") @Nullable String firstBreach,
        @JsonName("haveibeenpwned_listed") @Nullable Boolean haveibeenpwnedListed,
        @JsonName("number_of_breaches") @Nullable Integer numberOfBreaches,
        JsonObject unknownFields)
        implements JsonRecord {

    public BreachDetails {
        breaches = List.copyOf(breaches);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
