package dev.verdict.frankieone.review;

import dev.verdict.Open;
import dev.verdict.frankieone.AmlHitKind;
import dev.verdict.frankieone.AmlHits;
import dev.verdict.frankieone.EffectiveRisk;
import dev.verdict.frankieone.Evidence;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.ProcessResultClass;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.device.Device;
import dev.verdict.frankieone.device.IpInformation;
import dev.verdict.frankieone.entity.DocumentInformation;
import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.frankieone.entity.PhoneNumber;
import dev.verdict.frankieone.evidence.FraudDeviceEvidence;
import dev.verdict.frankieone.evidence.FraudEmailAddressEvidence;
import dev.verdict.frankieone.evidence.FraudIpAddressEvidence;
import dev.verdict.frankieone.evidence.FraudPhoneNumberEvidence;
import dev.verdict.frankieone.evidence.IdvDocumentEvidence;
import dev.verdict.frankieone.evidence.IdvEvidence;
import dev.verdict.frankieone.evidence.IdvFacialComparisonEvidence;
import dev.verdict.frankieone.evidence.IdvFacialLivenessEvidence;
import dev.verdict.frankieone.evidence.KycFaceVerificationEvidence;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.summary.AmlSummary;
import dev.verdict.review.Outcome;
import dev.verdict.review.Section;
import dev.verdict.review.Section.Check;
import dev.verdict.review.Section.Findings;
import dev.verdict.review.Section.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a result, from the checks that count today. Two documents are two sections. */
final class FrankieOneSections {
    private final WorkflowResult result;
    private final Entity entity;

    private FrankieOneSections(WorkflowResult result, Entity entity) {
        this.result = result;
        this.entity = entity;
    }

    static List<Section> of(WorkflowResult result, Entity entity) {
        FrankieOneSections sections = new FrankieOneSections(result, entity);
        Map<String, List<ProcessResult>> groups = new LinkedHashMap<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (ProcessResult check : result.evidence().checks()) {
            Kind kind = kind(check);
            if (kind != null) {
                String group = kind == Kind.DOCUMENT ? kind + " " + check.objectId() : kind.toString();
                kinds.put(group, kind);
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(check);
            }
        }
        if (!result.summaries(AmlSummary.class).isEmpty()) {
            kinds.put(Kind.AML.toString(), Kind.AML); // a screening can have a summary only
        }
        List<Section> found = new ArrayList<>(List.of(sections.summary()));
        kinds.forEach((group, kind) -> found.add(sections.section(kind, groups.getOrDefault(group, List.of()))));
        found.sort(Comparator.comparing(Section::kind));
        return found;
    }

    /** The kind of a check by its evidence, else by its class, else by its object; null for a check of no section. */
    private static @Nullable Kind kind(ProcessResult check) {
        SupplementaryData data = check.supplementaryData();
        if (data instanceof IdvFacialComparisonEvidence
                || data instanceof IdvFacialLivenessEvidence
                || data instanceof KycFaceVerificationEvidence) {
            return Kind.SELFIE;
        } else if (data instanceof IdvEvidence) {
            return Kind.DOCUMENT;
        } else if (data instanceof FraudDeviceEvidence) {
            return Kind.DEVICE;
        } else if (data instanceof FraudIpAddressEvidence) {
            return Kind.IP;
        } else if (data instanceof FraudPhoneNumberEvidence) {
            return Kind.PHONE;
        } else if (data instanceof FraudEmailAddressEvidence) {
            return Kind.EMAIL;
        }
        ProcessResultClass known = check.resultClass().known().orElse(null);
        if (known == null) {
            return null;
        }
        return switch (known) {
            case AML -> Kind.AML;
            case ID, SUPPORTING_DOC -> Kind.DOCUMENT;
            case IDV -> check.objectType().is(ObjectType.DOCUMENT) ? Kind.DOCUMENT : null;
            case DEVICE -> Kind.DEVICE;
            case MOBILE -> Kind.PHONE;
            case EMAIL -> Kind.EMAIL;
            case KYC, DIGITAL_KYC -> Kind.IDENTITY;
            default -> null;
        };
    }

    private Section summary() {
        Optional<EffectiveRisk> risk = result.effectiveRisk();
        return new Section.Summary(
                new Findings(result.endedAt(), FrankieOneReview.status(result), List.of(), Map.of(), List.of()),
                risk.map(EffectiveRisk::score).orElse(null),
                risk.<Open<?>>map(EffectiveRisk::level).orElse(Open.absent()));
    }

    private Section section(Kind kind, List<ProcessResult> checks) {
        return switch (kind) {
            case SUMMARY -> summary();
            case IDENTITY -> new Section.Identity(findings(checks, Map.of()));
            case PHONE -> phone(checks);
            case EMAIL -> email(checks);
            case IP -> ip(checks);
            case AML -> aml(checks);
            case DOCUMENT -> document(checks);
            case SELFIE -> new Section.Selfie(findings(checks, Map.of()));
            case DEVICE -> device(checks);
            case PROOF_OF_ADDRESS ->
                throw new IllegalStateException("FrankieOne does not tell which document proves an address");
        };
    }

    private static Findings findings(List<ProcessResult> checks, Map<String, Boolean> signals) {
        return new Findings(
                checks.stream()
                        .map(check -> check.updatedAt() == null ? check.createdAt() : check.updatedAt())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                checks.size() == 1 ? checks.get(0).result() : Open.absent(),
                checks.stream().flatMap(FrankieOneSections::checks).toList(),
                signals,
                checks);
    }

    /** The check, and the elements of a document or a face. */
    private static Stream<Check> checks(ProcessResult check) {
        String source =
                Evidence.of(List.of(check)).sources().stream().findFirst().orElse(null);
        Stream<Check> whole =
                Stream.of(new Check(name(check), outcome(check), check.result().raw(), source));
        if (!(check.supplementaryData() instanceof IdvEvidence evidence)) {
            return whole;
        }
        return Stream.concat(
                whole,
                evidence.resultMap().entrySet().stream()
                        .map(element -> new Check(
                                element.getKey(),
                                element(element.getValue().resultNormalized()),
                                element.getValue().resultNormalized(),
                                source)));
    }

    private static String name(ProcessResult check) {
        return (check.resultClass() + " " + check.objectType()).strip();
    }

    private static Outcome element(@Nullable String result) {
        return "PASS".equals(result) ? Outcome.PASSED : "FAIL".equals(result) ? Outcome.FAILED : Outcome.UNRECOGNIZED;
    }

    static Outcome outcome(ProcessResult check) {
        return switch (check.standing()) {
            case IN_FAVOUR, RESOLVED -> Outcome.PASSED;
            case NEUTRAL, NOT_COUNTING -> Outcome.NOT_APPLICABLE;
            case AGAINST -> check.result().known().isPresent() ? Outcome.FAILED : Outcome.UNRECOGNIZED;
        };
    }

    private static <T extends SupplementaryData> Optional<T> data(List<ProcessResult> checks, Class<T> type) {
        return Evidence.of(checks).details(type).stream().findFirst();
    }

    /** The id of the object that the checks are about. */
    private static @Nullable String objectId(List<ProcessResult> checks) {
        return checks.stream()
                .flatMap(check -> Stream.ofNullable(check.objectId()))
                .findFirst()
                .orElse(null);
    }

    private Section phone(List<ProcessResult> checks) {
        Optional<PhoneNumber> phone = entity.phone(data(checks, FraudPhoneNumberEvidence.class)
                .map(FraudPhoneNumberEvidence::phoneNumberId)
                .orElse(objectId(checks)));
        return new Section.Phone(
                findings(checks, Map.of()),
                phone.map(FrankieOneTraits::number).orElse(null),
                phone.map(PhoneNumber::country).orElse(null),
                null);
    }

    private Section email(List<ProcessResult> checks) {
        return new Section.Email(
                findings(checks, Map.of()),
                entity.email(data(checks, FraudEmailAddressEvidence.class)
                                .map(FraudEmailAddressEvidence::emailAddressId)
                                .orElse(objectId(checks)))
                        .orElse(null));
    }

    private static Section ip(List<ProcessResult> checks) {
        IpInformation ip = data(checks, FraudIpAddressEvidence.class)
                .map(FraudIpAddressEvidence::ipAddressInformation)
                .orElse(null);
        if (ip == null) {
            return new Section.Ip(findings(checks, Map.of()), null, null, null, null);
        }
        return new Section.Ip(
                findings(checks, Map.of()),
                Stream.of(ip.trueAddress(), ip.v4Address(), ip.v6Address())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                ip.location() == null ? null : ip.location().country(),
                ip.location() == null ? null : ip.location().city(),
                ip.asn());
    }

    private Section aml(List<ProcessResult> checks) {
        AmlHits hits = result.amlHits();
        Map<String, Boolean> signals = new LinkedHashMap<>();
        for (AmlHitKind kind : AmlHitKind.values()) {
            signals.put(kind.name(), hits.unresolved(kind) > 0);
        }
        return new Section.Aml(findings(checks, signals), hits.unresolved());
    }

    private Section document(List<ProcessResult> checks) {
        Optional<DocumentInformation> known = entity.document(objectId(checks));
        Optional<IdvDocumentEvidence> detected = data(checks, IdvDocumentEvidence.class);
        return new Section.Document(
                findings(checks, Map.of()),
                known.<Open<?>>map(DocumentInformation::type)
                        .or(() -> detected.map(IdvDocumentEvidence::detectedDocumentType))
                        .orElse(Open.absent()),
                known.map(DocumentInformation::country)
                        .or(() -> detected.map(IdvDocumentEvidence::detectedDocumentCountry))
                        .orElse(null),
                known.map(DocumentInformation::primaryIdentifier).orElse(null),
                null,
                null,
                known.map(DocumentInformation::expiryDate)
                        .flatMap(PartialDate::date)
                        .orElse(null));
    }

    private static Section device(List<ProcessResult> checks) {
        Device device = data(checks, FraudDeviceEvidence.class)
                .map(FraudDeviceEvidence::device)
                .orElse(null);
        if (device == null) {
            return new Section.Device(findings(checks, Map.of()), null, null, null, null);
        }
        Map<String, Boolean> signals = new LinkedHashMap<>();
        put(signals, "EMULATOR", device.isEmulated());
        put(signals, "REMOTE_CONTROL", device.isRat());
        put(signals, "ROOTED_DEVICE", device.isRooted());
        return new Section.Device(
                findings(checks, signals), device.fingerprint(), device.os(), device.browser(), device.model());
    }

    private static void put(Map<String, Boolean> signals, String name, @Nullable Boolean found) {
        if (found != null) {
            signals.put(name, found);
        }
    }
}
