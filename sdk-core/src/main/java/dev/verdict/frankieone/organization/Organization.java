package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.Attribute;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.entity.Address;
import dev.verdict.frankieone.entity.EmailAddress;
import dev.verdict.frankieone.entity.EntityDocuments;
import dev.verdict.frankieone.entity.ExternalReference;
import dev.verdict.frankieone.entity.InformationSource;
import dev.verdict.frankieone.entity.PhoneNumber;
import dev.verdict.frankieone.individual.Individual;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company or another organization, with everything the platform knows of it, and who is behind it. A component is null where
 * nothing was sent.
 *
 * <p>Owners and officials are references: an id and a kind of entity. Who they are stands in the maps of linked parties, by that
 * id. A linked organization is one of these too, sent without maps of its own: its owners stand in those of the organization around
 * it. {@link Ownership} walks from one to the other.
 *
 * @param entityId the id
 * @param entityType what kind of entity it is: {@code ORGANIZATION}
 * @param details names, legal form, status and registrations
 * @param addresses the addresses
 * @param emailAddresses the e-mail addresses
 * @param phoneNumbers the phone numbers
 * @param documents the documents, by what they are used for
 * @param externalReferences ids that other systems gave, the customer's own among them
 * @param customAttributes values of the customer's own, under keys of its own
 * @param websiteUrls the websites
 * @param indicators reasons to look twice at what is said here
 * @param jurisdictionalInformation what only registers of some countries say
 * @param shareCapital the capital
 * @param shareholders who holds shares
 * @param shareInterests interests, with everybody who has a part in them
 * @param officials who holds an office
 * @param ultimateBeneficialOwners who in the end owns or controls it
 * @param otherOwners owners below the thresholds
 * @param blockingEntities owners that nobody can look behind, by their ids
 * @param ownershipPolicy by which rules owners were looked for
 * @param linkedIndividuals the people behind it, by their ids
 * @param linkedOrganizations the companies behind it, by their ids
 * @param linkedUnknownEntities who else is behind it, by their ids
 * @param sourceId the key of its source in {@code informationSources}
 * @param informationSources where the data come from, by the {@code sourceId} that each piece of them carries
 * @param schemaVersion the version of the shape
 * @param createdAt when it was made
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
 */
public record Organization(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable OrganizationDetails details,
        List<Address> addresses,
        List<EmailAddress> emailAddresses,
        List<PhoneNumber> phoneNumbers,
        @Nullable EntityDocuments documents,
        List<ExternalReference> externalReferences,
        Map<String, Attribute> customAttributes,
        List<WebsiteUrl> websiteUrls,
        List<OrganizationIndicator> indicators,
        @Nullable JurisdictionalInformation jurisdictionalInformation,
        @Nullable OrganizationShareCapital shareCapital,
        List<OrganizationShareholder> shareholders,
        List<OrganizationShareInterest> shareInterests,
        List<OrganizationOfficial> officials,
        List<UltimateBeneficialOwner> ultimateBeneficialOwners,
        List<OtherOwner> otherOwners,
        @Structure Map<String, BlockingEntity> blockingEntities,
        @Nullable OwnershipPolicy ownershipPolicy,
        @Structure Map<String, Individual> linkedIndividuals,
        @Structure Map<String, Organization> linkedOrganizations,
        @Structure Map<String, UnknownEntity> linkedUnknownEntities,
        @Printable @Nullable String sourceId,
        Map<String, InformationSource> informationSources,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public Organization {
        addresses = List.copyOf(addresses);
        emailAddresses = List.copyOf(emailAddresses);
        phoneNumbers = List.copyOf(phoneNumbers);
        externalReferences = List.copyOf(externalReferences);
        customAttributes = Collections.unmodifiableMap(customAttributes);
        websiteUrls = List.copyOf(websiteUrls);
        indicators = List.copyOf(indicators);
        shareholders = List.copyOf(shareholders);
        shareInterests = List.copyOf(shareInterests);
        officials = List.copyOf(officials);
        ultimateBeneficialOwners = List.copyOf(ultimateBeneficialOwners);
        otherOwners = List.copyOf(otherOwners);
        blockingEntities = Collections.unmodifiableMap(blockingEntities);
        linkedIndividuals = Collections.unmodifiableMap(linkedIndividuals);
        linkedOrganizations = Collections.unmodifiableMap(linkedOrganizations);
        linkedUnknownEntities = Collections.unmodifiableMap(linkedUnknownEntities);
        informationSources = Collections.unmodifiableMap(informationSources);
    }

    /**
     * The name it goes by.
     *
     * @return the name in its details; empty if none was sent
     */
    public Optional<String> name() {
        return Optional.ofNullable(details).map(OrganizationDetails::name).map(OrganizationName::name);
    }

    /**
     * Whether it names anybody who owns or leads it.
     *
     * @return false if shareholders, interests, officials, owners and blocking entities are all empty
     */
    public boolean namesParties() {
        return !(shareholders.isEmpty()
                && shareInterests.isEmpty()
                && officials.isEmpty()
                && ultimateBeneficialOwners.isEmpty()
                && otherOwners.isEmpty()
                && blockingEntities.isEmpty());
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
