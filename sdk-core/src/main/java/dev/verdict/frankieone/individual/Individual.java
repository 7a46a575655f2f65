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
 * A person, with everything the platform knows of them. Also a person who is linked to an organization, who is sent without
 * relationships and sources of their own. A component is null where nothing was sent.
 *
 * <p>Everything in it is personal: nothing but ids and words of the platform is ever printed.
 *
 * @param entityId the id
 * @param entityType what kind of entity it is: {@code INDIVIDUAL}
 * @param name the name
 * @param alternateNames further names: aliases and previous ones
 * @param dateOfBirth the date of birth
 * @param alternateDatesOfBirth further dates of birth that sources have
 * @param placeOfBirth where the person was born
 * @param gender the gender
 * @param nationality the nationality, in three letters as of ISO 3166-1
 * @param addresses the addresses
 * @param emailAddresses the e-mail addresses
 * @param phoneNumbers the phone numbers
 * @param documents the documents, by what they are used for
 * @param externalReferences ids that other systems gave, the customer's own among them
 * @param customAttributes values of the customer's own, under keys of its own
 * @param consents what the person agreed to
 * @param relationships who is related to the person
 * @param sourceId the key of its source in {@code informationSources}
 * @param informationSources where the data come from, by the {@code sourceId} that each piece of them carries
 * @param schemaVersion the version of the shape
 * @param createdAt when it was made
 * @param unknownFields every other field, as sent
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
