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
 * A company or another organization, with everything that the platform knows about it, and the parties behind it. A component is
 * null if FrankieOne did not send it.
 *
 * <p>Owners and officials are references: an id and a kind of entity. The three maps of linked parties hold their data by that id.
 * A linked organization is read into this record too, but without such maps: its owners are in the maps of the organization that
 * contains it. {@link Ownership} resolves these references.
 *
 * @param entityId the id
 * @param entityType the kind of entity: {@code ORGANIZATION}
 * @param details the names, legal form, status and registrations
 * @param addresses the addresses
 * @param emailAddresses the e-mail addresses
 * @param phoneNumbers the phone numbers
 * @param documents the documents, by use
 * @param externalReferences ids that other systems assigned, including the integrator's own
 * @param customAttributes the integrator's own values, by key
 * @param websiteUrls the websites
 * @param indicators which of these data are missing or may be outdated
 * @param jurisdictionalInformation information that only the registers of some countries have
 * @param shareCapital the capital
 * @param shareholders the shareholders
 * @param shareInterests interests, each with all its members
 * @param officials the officials
 * @param ultimateBeneficialOwners the parties that ultimately own or control it
 * @param otherOwners owners below the thresholds of the policy
 * @param blockingEntities owners whose own owners the platform could not determine, by id
 * @param ownershipPolicy the rules by which the platform determined the owners
 * @param linkedIndividuals the people behind it, by id
 * @param linkedOrganizations the companies behind it, by id
 * @param linkedUnknownEntities the parties behind it that may be people or companies, by id
 * @param sourceId the key of its source in {@code informationSources}
 * @param informationSources the sources of the data, by the {@code sourceId} that each piece of data carries
 * @param schemaVersion the version of the schema
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
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
     * The name of the organization.
     *
     * @return the name in the details; empty if none was sent
     */
    public Optional<String> name() {
        return Optional.ofNullable(details).map(OrganizationDetails::name).map(OrganizationName::name);
    }

    /**
     * Whether the organization names an owner or an official.
     *
     * @return false if shareholders, interests, officials, beneficial and other owners, and blocking entities are all empty
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
