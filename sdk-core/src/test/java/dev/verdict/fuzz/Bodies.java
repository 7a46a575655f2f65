package dev.verdict.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.PayloadGenerator;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.UserActivity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the targets share: bodies to start from, and what must be true of every text that the SDK prints. */
final class Bodies {
    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Fields with names, birth dates, addresses, numbers of documents, operators and free texts (law 5). */
    static final Set<String> PERSONAL = Set.of(
            ("statusOverrideBy updatedBy createdBy assignee givenName familyName middleName otherName otherNames displayName "
                            + "originalName originalData reviewedData dateOfBirth idNumber commonName entityName address "
                            + "longForm unstructuredLongForm streetName streetNumber postalCode locality careOf buildingName "
                            + "trueAddress email phoneNumber text errorMessage snippet value values rawValue actual "
                            + "iban hashedPan maskedPan url token gender nationality placeOfBirth "
                            + "fullName birthDate documentNumber personalIdNumber userId user_id user_fullname phone_number "
                            + "ip by note reason extractedAddress postal_code full_name")
                    .split(" "));

    private static final List<String> FRANKIEONE_NAMES = List.of(
            ("status workflowExecutionState result lifecyclePhase monitoringTypes workflowResult workflowExecutionId requestId "
                            + "statusOverrideRequestId statusOverrideBy statusOverrideAt steps workflowStepResults issues "
                            + "riskAssessment errors notes failed passed incomplete notApplicable order stepName stepResultId "
                            + "objectType objectId summary processResults supplementaryData type class systemStatus "
                            + "manualStatus riskLevel riskScore startedAt createdAt severity category clearedAt individual "
                            + "organization serviceProfile entityId errorCode meta workflows matches url payload origHTTPstatus")
                    .split(" "));
    private static final List<String> FRANKIEONE_WORDS = List.of(
            ("COMPLETED IN_PROGRESS INPROGRESS ERROR TIMEOUT CANCELED TERMINATED PASS APPROVED CLEAR FAIL REJECTED REVIEW "
                            + "NEEDS_APPROVAL BLOCKED MONITOR HIT URGENT COMPLETE INCOMPLETE UNCHECKED ONBOARDING MONITORING "
                            + "REFRESH OTHER NO_MATCH MATCH PARTIAL CLEARED HIT_ACCEPTED HIT_REJECTED EXPIRED SKIPPED "
                            + "MISSING_DATA CLEAR_REVIEW NOT_APPLICABLE VALID STALE MARKED_INVALID FALSE_POSITIVE "
                            + "TRUE_POSITIVE_ACCEPT TRUE_POSITIVE_REJECT KYC AML IDV MATCHLIST DECISION DUPLICATE HIGH LOW "
                            + "UNACCEPTABLE CRITICAL WARNING NEW_WORD pass")
                    .split(" "));

    /** The path of a location: names of fields, indices and {@code *} for names that are data. */
    private static final Pattern LOCATION =
            Pattern.compile("\\$(\\.(\\*|\\w+)|\\[\\d+])*( \\(line \\d+, column \\d+\\))?");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([dD][89a-fA-F]..)|.)");

    private Bodies() {}

    static Mutations frankieOne(List<byte[]> more) {
        List<byte[]> bases = new ArrayList<>(more);
        for (String name : List.of("individual-pass", "organization-complete", "individual-monitoring-clear")) {
            bases.add(resource("/dev/verdict/sandbox/frankieone/" + name + ".json"));
        }
        for (int seed = 0; bases.size() < 20; seed++) {
            bases.add(PayloadGenerator.ofSize(seed, 1_200 + 60 * seed, PayloadGenerator.Style.PLAIN));
        }
        for (int seed = 0; bases.size() < 32; seed++) {
            bases.add(PayloadGenerator.ofSize(seed, 1_500 + 60 * seed, PayloadGenerator.Style.WILD));
        }
        return new Mutations(bases, FRANKIEONE_NAMES, FRANKIEONE_WORDS, PERSONAL);
    }

    static byte[] resource(String path) {
        try (InputStream in = Bodies.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode object(byte[] json) {
        return (ObjectNode) tree(json);
    }

    /** The tree of a body that the SDK accepted, which is strict JSON therefore. */
    static JsonNode tree(byte[] accepted) {
        try {
            return JSON.readTree(accepted);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage())
                    .contains("surrogate")) { // JSON allows half a pair in a name; Jackson does not
                return tree(utf8(withoutSurrogates(new String(accepted, StandardCharsets.UTF_8))));
            }
            throw new AssertionError("the SDK reads what is not JSON", e);
        }
    }

    /**
     * Whether two texts have the same values, in any order of fields and any notation of numbers, also in the events that a run keeps in base64.
     */
    static boolean haveSameJson(byte[] one, byte[] other) {
        return tree(one).equals(Bodies::compareValues, tree(other));
    }

    private static int compareValues(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        boolean same =
                one.equals(other) || isEncoded(one) && isEncoded(other) && haveSameJson(decoded(one), decoded(other));
        return same ? 0 : 1;
    }

    private static boolean isEncoded(JsonNode event) {
        return event.isTextual() && event.textValue().startsWith("eyJ");
    }

    private static byte[] decoded(JsonNode event) {
        return Base64.getDecoder().decode(event.textValue());
    }

    private static String withoutSurrogates(String json) {
        return ESCAPE.matcher(json).replaceAll(escape -> escape.group(1) == null ? "$0" : "(" + escape.group(1) + ")");
    }

    /** Checks that the exception says where, and quotes nothing. */
    static void checkUnreadable(UnreadableBodyException e) {
        if (!LOCATION.matcher(e.location()).matches()) {
            throw new AssertionError("not a location: " + e.location());
        }
        if (e.getCause() != null || e.getSuppressed().length > 0) {
            throw new AssertionError("a cause can quote the body", e);
        }
        Checks.checkPrinted(e.toString().replace("canary", Mutations.CANARY));
    }

    /** Everything that can be asked of the results of both platforms. */
    static String asked(VerificationResult result) {
        return result.explain()
                + result.verdict()
                + result.progress()
                + result.statusOverride()
                + result.failingSteps()
                + result.contradictions();
    }

    /** Everything that a row for reviewers prints, and what is computed from it. */
    static String row(ReviewRun row) {
        Network network = Network.of(List.of(row), NetworkLimits.DEFAULTS);
        Checks.require(network.components().isEmpty(), "one person is linked with nobody");
        return row
                + row.timeline().toString()
                + row.timeline().duration()
                + row.sections()
                + row.transactions()
                + row.person()
                + row.traits()
                + row.log()
                + row.failedAt()
                + row.waitsAt()
                + row.droppedOffAt()
                + UserActivity.of(row, List.of(row));
    }
}
