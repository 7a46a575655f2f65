package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The domains that were registered with an e-mail address. A component is null if SEON did not send it, usually because you did
 * not request it. Null never means that nothing was found.
 *
 * @param exists whether there are such domains
 * @param numberOfDomains the number of domains
 * @param firstRegistrationDate when the first one was registered, as a date
 * @param domains the domains
 * @param unknownFields fields that this version does not know, as sent
 */
public record AssociatedDomainRegistrations(
        @Nullable Boolean exists,
        @JsonName("number_of_domains") @Nullable Integer numberOfDomains,
        @JsonName("first_registration_date") @Nullable String firstRegistrationDate,
        @Detail List<DomainRegistration> domains,
        JsonObject unknownFields)
        implements JsonRecord {

    public AssociatedDomainRegistrations {
        domains = List.copyOf(domains);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
