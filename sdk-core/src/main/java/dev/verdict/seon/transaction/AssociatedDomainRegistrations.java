package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Domains that were registered with an e-mail address. A component is null where nothing was sent, or where it was not asked for:
 * that never means that there was nothing to find.
 *
 * @param exists whether there are any
 * @param numberOfDomains how many
 * @param firstRegistrationDate when the first one was registered, as a date
 * @param domains the domains
 * @param unknownFields every other field, as sent
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
