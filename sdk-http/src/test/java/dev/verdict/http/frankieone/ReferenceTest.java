package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private static final ExecutionReference PLAIN = new ExecutionReference(
            "uat", "child-9", EntityKind.INDIVIDUAL, "e-1", "KYC", "AML Basic", "x-1", "01REQ", null);

    private static FrankieOneClientBuilder builder() {
        return FrankieOneClient.builder().customerId("c").apiKey("k");
    }

    @Test
    void a_reference_is_one_short_string() {
        assertThat(PLAIN).hasToString("f1~uat~child-9~individual~e-1~KYC~AML%20Basic~x-1~01REQ");
    }

    @Test
    void a_reference_can_be_created_from_its_ids() {
        ExecutionReference made =
                ExecutionReference.of("uat", EntityKind.ORGANIZATION, "e-1", "KYB", "Ownership", "x-1");

        assertThat(made).hasToString("f1~uat~~organization~e-1~KYB~Ownership~x-1~");
        assertThat(ExecutionReference.parse(made.toString())).isEqualTo(made);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExecutionReference.of("", EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExecutionReference.of("uat", EntityKind.INDIVIDUAL, "..", "KYC", "AML", "x-1"));
    }

    @Test
    void what_cannot_be_written_is_refused_except_a_request_id_which_is_left_out() {
        String half = "\ud800";
        List<ThrowingCallable> refused = List.of(
                () -> reference(half, "child-9", "e-1", "01REQ", "tag"),
                () -> reference("uat", half, "e-1", "01REQ", "tag"),
                () -> reference("uat", "child-9", half, "01REQ", "tag"),
                () -> reference("uat", "child-9", "e-1", "01REQ", half));
        for (ThrowingCallable creation : refused) {
            assertThatIllegalArgumentException()
                    .isThrownBy(creation)
                    .withMessageEndingWith(" is not well-formed Unicode");
        }

        assertThat(reference("uat", "child-9", "e-1", half, "tag").requestId()).isNull();
        assertThat(reference("uat", "child-9", "e-1", half, "tag"))
                .hasToString("f1~uat~child-9~individual~e-1~KYC~AML~x-1~~tag");
    }

    private static ExecutionReference reference(
            String environment, String childId, String entityId, String requestId, String tag) {
        return new ExecutionReference(
                environment, childId, EntityKind.INDIVIDUAL, entityId, "KYC", "AML", "x-1", requestId, tag);
    }

    @Test
    void a_tag_is_the_last_part_and_only_if_it_is_set() {
        ExecutionReference tagged = ExecutionReference.parse(PLAIN + "~customer%2F4711");

        assertThat(tagged.tag()).isEqualTo("customer/4711");
        assertThat(tagged).hasToString(PLAIN + "~customer%2F4711").isNotEqualTo(PLAIN);
        assertThat(ExecutionReference.parse(PLAIN.toString()).tag()).isNull();
    }

    @Test
    void any_reference_is_printable_and_parses_to_an_equal_one() {
        Random random = new Random(4711);
        for (int i = 0; i < 5_000; i++) {
            ExecutionReference reference = new ExecutionReference(
                    text(random),
                    random.nextBoolean() ? null : text(random),
                    EntityKind.INDIVIDUAL,
                    text(random),
                    text(random),
                    text(random),
                    text(random),
                    random.nextBoolean() ? null : text(random),
                    random.nextBoolean() ? null : text(random));

            String written = reference.toString();

            assertThat(written).matches("[!-~]+");
            assertThat(ExecutionReference.parse(written)).isEqualTo(reference);
        }
    }

    /** Random code points; those with a meaning in codes, paths and references are more frequent. */
    private static String text(Random random) {
        String special = "~%/.:?#&+ \r\n\0\u0080";
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            if (random.nextBoolean()) {
                text.append(special.charAt(random.nextInt(special.length())));
            } else {
                int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
                text.appendCodePoint(Character.getType(codePoint) == Character.SURROGATE ? 'x' : codePoint);
            }
        }
        return text.toString();
    }

    @Test
    void a_damaged_reference_is_refused_or_is_another_valid_one() {
        String written = PLAIN.toString();
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder damaged = new StringBuilder(written);
            int at = random.nextInt(written.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.setCharAt(at, (char) random.nextInt(256));
                default -> damaged.insert(at, (char) random.nextInt(128));
            }
            try {
                assertThat(ExecutionReference.parse(damaged.toString())).hasToString(damaged.toString());
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).doesNotContain("x-1", "child-9", "AML");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x-1",
                "f1",
                "f2~uat~~individual~e-1~KYC~AML~x-1~",
                "f1~uat~~individual~e-1~KYC~AML~x-1",
                "f1~uat~~individual~e-1~KYC~AML~x-1~~",
                "f1~uat~~individual~e-1~KYC~AML~x-1~~tag~",
                "f1~~~individual~e-1~KYC~AML~x-1~",
                "f1~uat~~organisation~e-1~KYC~AML~x-1~",
                "f1~uat~~individual~~KYC~AML~x-1~",
                "f1~uat~~individual~..~KYC~AML~x-1~",
                "f1~uat~~individual~e-1~KYC~AML~%2E%2E~",
                "f1~uat~~individual~e 1~KYC~AML~x-1~",
                "f1~uat~~individual~e%2~KYC~AML~x-1~",
                "f1~uat~~individual~e%zz~KYC~AML~x-1~",
                "f1~uat~~individual~e%2f~KYC~AML~x-1~",
                "f1~uat~~individual~%41~KYC~AML~x-1~",
                "f1~uat~~individual~%FF~KYC~AML~x-1~",
                "f1~uat~~individual~%ED%A0%BD~KYC~AML~x-1~",
                "f1~uat~~individual~é~KYC~AML~x-1~",
                " f1~uat~~individual~e-1~KYC~AML~x-1~",
                "f1~uat~~individual~e-1~KYC~AML~x-1~\n",
            })
    void an_invalid_reference_is_refused(String text) {
        try (FrankieOneClient client =
                builder().environment(FrankieOneEnvironment.UAT).build()) {
            refused("a reference|not a reference", () -> client.resume(text));
            refused("a reference|not a reference", () -> client.await(text));
            refused("a reference|not a reference", () -> client.awaitAsync(text));
        }
    }

    @Test
    void any_client_of_its_environment_and_account_accepts_a_reference() {
        String reference = PLAIN.toString();
        for (FrankieOneClientBuilder same : List.of(
                builder().environment(FrankieOneEnvironment.UAT),
                builder().baseUrl("https://api.uat.frankie.one"),
                builder().baseUrl("HTTPS://API.uat.frankie.one:443/"))) {
            try (FrankieOneClient client = same.customerChildId("child-9").build()) {
                Execution execution = client.resume(reference);

                assertThat(execution.entityId()).isEqualTo("e-1");
                assertThat(execution.serviceName()).isEqualTo("KYC");
                assertThat(execution.workflowName()).isEqualTo("AML Basic");
                assertThat(execution.executionId()).isEqualTo("x-1");
                assertThat(execution.requestId()).isEqualTo("01REQ");
                assertThat(execution.reference()).isEqualTo(reference);
                assertThat(execution.isFinished()).isFalse();
                assertThat(execution.result()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.frankie.one, child-9, environment",
        "https://api.uat.frankie.one/v1, child-9, environment",
        "https://api.uat.frankie.one:8443, child-9, environment",
        "http://127.0.0.1:1, child-9, environment",
        "https://api.uat.frankie.one, child-8, child account",
        "https://api.uat.frankie.one, , child account",
    })
    void a_reference_is_refused_by_a_client_of_another_environment_or_account(
            String baseUrl, String childId, String what) {
        FrankieOneClientBuilder other = builder().baseUrl(baseUrl);
        if (childId != null) {
            other.customerChildId(childId);
        }
        try (FrankieOneClient client = other.build()) {
            String reference = PLAIN.toString();
            Execution execution = Execution.of(PLAIN);

            refused(".*another " + what, () -> client.resume(reference));
            refused(".*another " + what, () -> client.await(reference));
            refused(".*another " + what, () -> client.await(execution));
            refused(".*another " + what, () -> client.awaitAsync(reference));
            refused(".*another " + what, () -> client.awaitAsync(execution));
            refused(".*another " + what, () -> client.individuals().execution(execution));
            refused(".*another " + what, () -> client.individuals().executionAsync(execution));
        }
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessageMatching("(" + message + ").*")
                .withMessageNotContainingAny("x-1", "child-9", "child-8", "uat")
                .withNoCause();
    }

    @Test
    void a_custom_base_url_is_an_environment_of_its_own() {
        try (FrankieOneClient client =
                builder().baseUrl("https://gateway.example/frankie/").build()) {
            ExecutionReference reference = new ExecutionReference(
                    "https://gateway.example/frankie",
                    null,
                    EntityKind.INDIVIDUAL,
                    "e-1",
                    "KYC",
                    "AML",
                    "x-1",
                    null,
                    null);

            assertThatCode(() -> client.resume(reference.toString())).doesNotThrowAnyException();
            assertThat(reference).asString().startsWith("f1~https%3A%2F%2Fgateway.example%2Ffrankie~~individual~");
        }
    }

    @Test
    void null_is_named() {
        try (FrankieOneClient client =
                builder().environment(FrankieOneEnvironment.PRODUCTION).build()) {
            assertThatNullPointerException()
                    .isThrownBy(() -> client.resume(null))
                    .withMessage("reference");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.await((String) null))
                    .withMessage("reference");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.await((Execution) null))
                    .withMessage("execution");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.awaitAsync((Execution) null))
                    .withMessage("execution");
        }
    }
}
