package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.frankieone.Attribute;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.entity.Address;
import dev.verdict.frankieone.entity.EmailAddress;
import dev.verdict.frankieone.entity.EntityDocuments;
import dev.verdict.frankieone.entity.ExternalReference;
import dev.verdict.frankieone.entity.InformationSource;
import dev.verdict.frankieone.entity.PhoneNumber;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person, with everything that the platform knows about them. A person who is linked to an organization is read into this record
 * too, but without relationships and sources. A component is null if FrankieOne did not send it.
 *
 * <p>All of it is personal data. {@code toString} prints only ids and the platform's enum values.
 *
 * @param entityId the id
 * @param entityType the kind of entity: {@code INDIVIDUAL}
 * @param name the name
 * @param alternateNames further names: aliases and former names
 * @param dateOfBirth the date of birth
 * @param alternateDatesOfBirth further dates of birth, from other sources
 * @param placeOfBirth the place of birth
 * @param gender the gender
 * @param nationality the nationality, as an ISO 3166-1 alpha-3 code
 * @param addresses the addresses
 * @param emailAddresses the e-mail addresses
 * @param phoneNumbers the phone numbers
 * @param documents the documents, by use
 * @param externalReferences ids that other systems assigned, including the integrator's own
 * @param customAttributes the integrator's own values, by key
 * @param consents the consents that the person gave
 * @param relationships the entities that are related to the person
 * @param sourceId the key of its source in {@code informationSources}
 * @param informationSources the sources of the data, by the {@code sourceId} that each piece of data carries
 * @param schemaVersion the version of the schema
 * @param createdAt when it was created
 * @param unknownFields fields that this version does not know, as sent
 */
public record Individual(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable IndividualName name,
        List<IndividualName> alternateNames,
        @Nullable DateOfBirth dateOfBirth,
        List<DateOfBirth> alternateDatesOfBirth,
        @Nullable Address placeOfBirth,
        @Nullable Gender gender,
        @Nullable String nationality,
        List<Address> addresses,
        List<EmailAddress> emailAddresses,
        List<PhoneNumber> phoneNumbers,
        @Nullable EntityDocuments documents,
        List<ExternalReference> externalReferences,
        Map<String, Attribute> customAttributes,
        List<Consent> consents,
        @Nullable IndividualRelationships relationships,
        @Printable @Nullable String sourceId,
        Map<String, InformationSource> informationSources,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public Individual {
        alternateNames = List.copyOf(alternateNames);
        alternateDatesOfBirth = List.copyOf(alternateDatesOfBirth);
        addresses = List.copyOf(addresses);
        emailAddresses = List.copyOf(emailAddresses);
        phoneNumbers = List.copyOf(phoneNumbers);
        externalReferences = List.copyOf(externalReferences);
        customAttributes = Collections.unmodifiableMap(customAttributes);
        consents = List.copyOf(consents);
        informationSources = Collections.unmodifiableMap(informationSources);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
