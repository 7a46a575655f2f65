package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.entity.Address;
import dev.verdict.frankieone.entity.EmailAddress;
import dev.verdict.frankieone.entity.ExternalReference;
import dev.verdict.frankieone.entity.PhoneNumber;
import dev.verdict.json.Detail;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A party of an activity: the customer, or the counterparty of a payment. A component is null if FrankieOne did not send it.
 *
 * @param entityId the id of the entity, if the platform knows it
 * @param entityType the kind of entity
 * @param entityName the name
 * @param individual the person, if the party is one
 * @param organization the company, if the party is one
 * @param externalReference the id that a system of the integrator assigned
 * @param addresses the addresses
 * @param emailAddresses the e-mail addresses
 * @param phoneNumbers the phone numbers
 * @param riskSignals the risk of each means of contact of the party
 * @param account the account of a counterparty; the account of the customer is in the {@link Transaction}
 * @param customAttributes the integrator's own values, by key
 * @param createdAt when it was created
 * @param unknownFields fields that this version does not know, as sent
 */
public record ActivityParty(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable String entityName,
        @Nullable PartyIndividual individual,
        @Nullable PartyOrganization organization,
        @Nullable ExternalReference externalReference,
        @Detail List<Address> addresses,
        @Detail List<EmailAddress> emailAddresses,
        @Detail List<PhoneNumber> phoneNumbers,
        @Printable @Nullable PartyRiskSignals riskSignals,
        @Printable @Nullable TransactionAccount account,
        Map<String, ActivityAttribute> customAttributes,
        @Nullable Instant createdAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public ActivityParty {
        addresses = List.copyOf(addresses);
        emailAddresses = List.copyOf(emailAddresses);
        phoneNumbers = List.copyOf(phoneNumbers);
        customAttributes = Collections.unmodifiableMap(customAttributes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
