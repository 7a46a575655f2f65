package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data breaches that contain an e-mail address. A component is null if SEON did not send it, usually because you did not
 * request it. Null never means that nothing was found. Source: the Fraud API reference.
 *
 * @param breaches the breaches
 * @param firstBreach the time of the first breach, as a year and month
 * @param haveibeenpwnedListed whether Have I Been Pwned lists the address
 * @param numberOfBreaches the number of breaches
 * @param unknownFields fields that this version does not know, as sent
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
