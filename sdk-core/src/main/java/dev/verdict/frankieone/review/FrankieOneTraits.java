package dev.verdict.frankieone.review;

import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.device.Device;
import dev.verdict.frankieone.device.IpInformation;
import dev.verdict.frankieone.entity.Address;
import dev.verdict.frankieone.entity.PhoneNumber;
import dev.verdict.frankieone.evidence.DuplicateEvidence;
import dev.verdict.frankieone.evidence.FraudDeviceEvidence;
import dev.verdict.frankieone.evidence.FraudIpAddressEvidence;
import dev.verdict.review.Trait;
import dev.verdict.review.Trait.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The traits in a result and its entity. FrankieOne sends no id of a face. */
final class FrankieOneTraits {
    private FrankieOneTraits() {}

    static List<Trait> of(WorkflowResult result, Entity entity, @Nullable String entityId) {
        Stream<Optional<Trait>> ofEntity = Stream.of(
                        entity.emails().stream().map(email -> Trait.ofEmail(email.email())),
                        entity.phones().stream().map(phone -> Trait.of(Kind.PHONE, number(phone))),
                        entity.addresses().stream().map(address -> Trait.of(Kind.ADDRESS, oneLine(address))),
                        entity.documents().stream()
                                .map(document -> Trait.ofDocument(document.country(), document.primaryIdentifier())))
                .flatMap(traits -> traits);
        Stream<Optional<Trait>> duplicates = Stream.concat(
                        Stream.ofNullable(entityId),
                        result.evidence().hits().details(DuplicateEvidence.class).stream()
                                .flatMap(duplicate -> Stream.ofNullable(duplicate.duplicateEntityId())))
                .map(id -> Trait.of(Kind.DUPLICATE, id));
        Stream<Optional<Trait>> ofDevices =
                result.evidence().details(FraudDeviceEvidence.class).stream().flatMap(found -> of(found.device()));
        Stream<Optional<Trait>> ofAddresses = result.evidence().details(FraudIpAddressEvidence.class).stream()
                .flatMap(found -> of(found.ipAddressInformation()));
        return Stream.of(ofEntity, duplicates, ofDevices, ofAddresses)
                .flatMap(traits -> traits)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static Stream<Optional<Trait>> of(@Nullable Device device) {
        return device == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(Trait.of(Kind.DEVICE, device.fingerprint())), of(device.ipAddressInformation()));
    }

    private static Stream<Optional<Trait>> of(@Nullable IpInformation ip) {
        return ip == null
                ? Stream.empty()
                : Stream.of(
                        Trait.of(Kind.IP, ip.v4Address()),
                        Trait.of(Kind.IP, ip.v6Address()),
                        Trait.of(Kind.IP, ip.trueAddress()),
                        Optional.ofNullable(ip.location())
                                .flatMap(location -> Trait.of(Kind.COUNTRY, location.country())));
    }

    static @Nullable String number(PhoneNumber phone) {
        return phone.number() == null ? phone.unstructuredLongForm() : phone.number();
    }

    /** The address in one line, composed of its parts if it was not sent so; null without a street. */
    private static @Nullable String oneLine(Address address) {
        if (address.longForm() != null || address.unstructuredLongForm() != null) {
            return address.longForm() != null ? address.longForm() : address.unstructuredLongForm();
        }
        return address.streetName() == null
                ? null
                : Stream.of(
                                address.unitNumber(),
                                address.streetNumber(),
                                address.streetName(),
                                address.streetType(),
                                address.locality(),
                                address.subdivision(),
                                address.postalCode(),
                                address.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
