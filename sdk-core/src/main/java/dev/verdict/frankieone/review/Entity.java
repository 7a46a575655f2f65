package dev.verdict.frankieone.review;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.entity.Address;
import dev.verdict.frankieone.entity.DocumentInformation;
import dev.verdict.frankieone.entity.EmailAddress;
import dev.verdict.frankieone.entity.EntityDocuments;
import dev.verdict.frankieone.entity.PhoneNumber;
import dev.verdict.frankieone.individual.Individual;
import dev.verdict.frankieone.individual.IndividualName;
import dev.verdict.frankieone.organization.Organization;
import dev.verdict.json.JsonBinding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The person or company of a response, as sent, also while the execution runs: a reviewer looks for it by name before it ends. */
record Entity(
        @Nullable String id,
        @Nullable String name,
        List<String> otherNames,
        List<EmailAddress> emails,
        List<PhoneNumber> phones,
        List<Address> addresses,
        List<DocumentInformation> documents) {
    static final Entity UNKNOWN = new Entity(null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    static Entity of(WorkflowResponse response) {
        try {
            Optional<Entity> person =
                    response.individualAsSent().map(sent -> of(JsonBinding.read(Individual.class, sent, "individual")));
            return person.or(() -> response.organizationAsSent()
                            .map(sent -> of(JsonBinding.read(Organization.class, sent, "organization"))))
                    .orElse(UNKNOWN);
        } catch (UnreadableBodyException e) {
            return UNKNOWN; // the run must stay visible; the raw data still have the entity
        }
    }

    private static Entity of(Individual person) {
        EntityDocuments documents = person.documents();
        return new Entity(
                person.entityId(),
                Optional.ofNullable(person.name())
                        .flatMap(IndividualName::fullName)
                        .orElse(null),
                person.alternateNames().stream()
                        .flatMap(name -> name.fullName().stream())
                        .toList(),
                person.emailAddresses(),
                person.phoneNumbers(),
                person.addresses(),
                documents == null
                        ? List.of()
                        : Stream.of(documents.identity(), documents.supporting(), documents.other())
                                .flatMap(List::stream)
                                .toList());
    }

    private static Entity of(Organization company) {
        return new Entity(
                company.entityId(),
                company.name().orElse(null),
                List.of(),
                company.emailAddresses(),
                company.phoneNumbers(),
                company.addresses(),
                List.of());
    }

    /** The preferred address, or else the first. */
    @Nullable
    String email() {
        return Stream.concat(emails.stream().filter(email -> Boolean.TRUE.equals(email.isPreferred())), emails.stream())
                .map(EmailAddress::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The names and e-mail addresses that are not the main ones. */
    List<String> aliases() {
        return Stream.concat(
                        otherNames.stream(),
                        emails.stream().map(EmailAddress::email).filter(Objects::nonNull))
                .filter(alias -> !alias.equals(email()))
                .toList();
    }

    Optional<DocumentInformation> document(@Nullable String id) {
        return documents.stream()
                .filter(document -> id != null && id.equals(document.documentId()))
                .findFirst();
    }

    Optional<String> email(@Nullable String id) {
        return emails.stream()
                .filter(email -> id != null && id.equals(email.emailAddressId()))
                .findFirst()
                .map(EmailAddress::email);
    }

    Optional<PhoneNumber> phone(@Nullable String id) {
        return phones.stream()
                .filter(phone -> id != null && id.equals(phone.phoneNumberId()))
                .findFirst();
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Entity[not printed]";
    }
}
