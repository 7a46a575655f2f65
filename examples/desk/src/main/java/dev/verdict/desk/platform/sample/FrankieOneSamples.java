package dev.verdict.desk.platform.sample;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes FrankieOne's responses about invented people and companies from the recorded samples, with other ids, persons and times. */
final class FrankieOneSamples {
    private static final String ULID_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<String> COMPANIES =
            List.of("Kettlebrook Widgets", "Mossford Ferries", "Thistle & Larch", "Stubfield Bakers", "Fable Harbour");
    private static final Map<Sample, Recorded> RECORDED = recorded();

    /** What an execution of a recorded sample replaces. Not a record: it holds personal data, which must not be printed. */
    private static final class Recorded {
        private final JsonObject json;
        private final WorkflowResult result;
        private final String givenName;
        private final String familyName;
        private final String birthDate;
        private final String company;

        Recorded(Sample sample) {
            json = JsonObject.parse(sample.json());
            result = sample.result();
            JsonEdit response = JsonEdit.copyOf(json, UnaryOperator.identity());
            JsonEdit person = response.object("individual");
            JsonEdit name = person.object("name");
            JsonEdit born = person.object("dateOfBirth");
            givenName = name.text("givenName");
            familyName = name.text("familyName");
            birthDate = String.join("-", born.text("year"), born.text("month"), born.text("day"));
            JsonEdit details = response.object("organization").object("details");
            company = details.hasObject("name") ? details.object("name").text("name") : details.text("name");
        }
    }

    private static Map<Sample, Recorded> recorded() {
        Map<Sample, Recorded> all = new EnumMap<>(Sample.class);
        for (Sample sample : Sample.values()) {
            all.put(sample, new Recorded(sample));
        }
        return all;
    }

    private final Random random;

    /**
     * @param random decides everything that is not given
     */
    FrankieOneSamples(Random random) {
        this.random = random;
    }

    /** An execution in progress, and the response when it has ended. */
    record Pending(WorkflowResponse now, JsonEdit ended) {
        /** The response when it has ended at this time. */
        WorkflowResponse endedAt(Instant at) {
            ended.object("workflowResult").put("endedAt", at.toString()).put("updatedAt", at.toString());
            return WorkflowResponse.parse(ended.toBytes());
        }
    }

    /** An execution that has ended, or never will. */
    WorkflowResponse response(FrankieOneRecipe recipe, SamplePerson person, Instant startedAt) {
        return WorkflowResponse.parse(
                edited(recipe, person, startedAt, ulid(startedAt)).toBytes());
    }

    /** An execution in progress. */
    Pending pending(FrankieOneRecipe end, SamplePerson person, Instant startedAt) {
        String id = ulid(startedAt);
        JsonEdit now = edited(FrankieOneRecipe.IN_PROGRESS, person, startedAt, id);
        JsonEdit ended = edited(end, person, startedAt, id);
        ended.object("workflowResult")
                .put("workflowName", now.object("workflowResult").text("workflowName"));
        return new Pending(WorkflowResponse.parse(now.toBytes()), ended);
    }

    private JsonEdit edited(FrankieOneRecipe recipe, SamplePerson person, Instant startedAt, String executionId) {
        Recorded sample = Objects.requireNonNull(RECORDED.get(recipe.sample()));
        String company = COMPANIES.get(random.nextInt(COMPANIES.size())) + " " + (1 + random.nextInt(90)) + " Pty Ltd";
        String entityId = recipe.isOrganization() ? uuid() : person.entityId();
        Instant recordedAt = Objects.requireNonNull(sample.result.startedAt());
        JsonEdit response = JsonEdit.copyOf(
                sample.json,
                new Texts(Duration.between(recordedAt, startedAt))
                        .replace(Objects.requireNonNull(sample.result.workflowExecutionId()), executionId)
                        .replace(Objects.requireNonNull(sample.result.entityId()), entityId)
                        .replace(Objects.requireNonNull(sample.result.requestId()), ulid(startedAt))
                        .replace(sample.birthDate, person.birthDate().toString())
                        .replace("X0000001", person.document())
                        .replace("X0000002", person.document())
                        .replace("00000002", person.document() + "D")
                        .replace("12 Placeholder Road Testville NSW 2999", person.address())
                        .replace("analyst.one@example.com", SampleData.analyst(random))
                        .replace(sample.company, company)
                        .replacePart(sample.givenName, person.givenName())
                        .replacePart(sample.familyName, person.familyName()));
        JsonEdit result = response.object("workflowResult");
        if (!recipe.isOrganization()) {
            describe(response.object("individual"), person);
            if (recipe.isWithDevice() && random.nextInt(10) < 6) {
                FraudStep.addTo(result, person, random);
            }
        }
        recipe.change(result);
        if (!result.text("statusOverrideRequestId").isBlank()) {
            result.put("statusOverrideBy", SampleData.analyst(random));
        }
        return response;
    }

    private static void describe(JsonEdit individual, SamplePerson person) {
        individual
                .object("name")
                .put("givenName", person.givenName())
                .put("familyName", person.familyName())
                .put("displayName", person.fullName());
        individual
                .object("dateOfBirth")
                .put("day", twoDigits(person.birthDate().getDayOfMonth()))
                .put("month", twoDigits(person.birthDate().getMonthValue()))
                .put("year", Integer.toString(person.birthDate().getYear()));
        individual.put(
                "externalReferences",
                List.of(Map.of("name", "CUSTOMER-REFERENCE", "type", "CUSTOMER", "value", person.userId())));
        individual.put(
                "emailAddresses",
                List.of(Map.of("emailAddressId", FraudStep.EMAIL_ID, "email", person.email(), "isPreferred", true)));
        individual.put(
                "phoneNumbers",
                List.of(Map.of("phoneNumberId", FraudStep.PHONE_ID, "number", "+" + person.phone(), "country", "USA")));
        individual.put(
                "addresses",
                List.of(Map.of("longForm", person.address(), "country", person.alpha3(), "type", "RESIDENTIAL")));
        if (!individual.hasObject("documents")) {
            individual
                    .object("documents")
                    .put(
                            "IDENTITY",
                            List.of(Map.of(
                                    "documentId",
                                    FraudStep.DOCUMENT_ID,
                                    "class",
                                    "IDENTITY",
                                    "type",
                                    "PASSPORT",
                                    "country",
                                    person.alpha3(),
                                    "primaryIdentifier",
                                    person.document())));
        }
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String ulid(Instant at) {
        StringBuilder ulid = new StringBuilder();
        for (int shift = 45; shift >= 0; shift -= 5) {
            ulid.append(ULID_ALPHABET.charAt((int) (at.toEpochMilli() >> shift & 31)));
        }
        for (int i = 0; i < 16; i++) {
            ulid.append(ULID_ALPHABET.charAt(random.nextInt(32)));
        }
        return ulid.toString();
    }
}
