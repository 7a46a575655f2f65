package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.frankieone.PayloadGenerator.Payload;
import dev.verdict.frankieone.PayloadGenerator.Style;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.json.JsonRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated payloads have the properties that tests and benchmarks rely on. */
class PayloadGeneratorTest {

    @ParameterizedTest
    @CsvSource({"10000, PLAIN", "100000, PLAIN", "1000000, PLAIN", "10000, WILD", "100000, WILD", "1000000, WILD"})
    void a_payload_has_the_requested_size_and_every_kind(int size, Style style) {
        for (long seed = 0; seed < 5; seed++) {
            byte[] json = PayloadGenerator.ofSize(seed, size, style);
            WorkflowResult result = WorkflowResult.parse(json);

            assertThat(json.length).isBetween(size - size * 15 / 100, size + size * 15 / 100);
            assertThat(kinds(result)).containsAll(documentedKinds());
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, PLAIN", "3000, PLAIN", "1000, WILD", "3000, WILD"})
    void a_small_payload_has_the_requested_size_and_some_steps(int size, Style style) {
        for (long seed = 0; seed < 20; seed++) {
            byte[] json = PayloadGenerator.ofSize(seed, size, style);

            assertThat(json.length).isBetween(size - size * 15 / 100, size + size * 15 / 100);
            assertThat(WorkflowResult.parse(json).workflowStepResults()).isNotEmpty();
        }
    }

    private static Set<String> documentedKinds() {
        Set<String> kinds = new TreeSet<>();
        for (String union : List.of("StepSummary", "SupplementaryData")) {
            kinds.addAll(Schema.documented().kinds().get(union).objects().values());
        }
        return kinds;
    }

    private static Set<String> kinds(WorkflowResult result) {
        Set<String> kinds = new HashSet<>();
        for (StepResult step : result.workflowStepResults()) {
            kinds.add(String.valueOf(step.summary()).replaceAll("\\[.*", ""));
            for (ProcessResult check : step.processResults()) {
                SupplementaryData evidence = check.supplementaryData();
                kinds.add(String.valueOf(evidence).replaceAll("\\[.*", ""));
            }
        }
        return kinds;
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void equal_seeds_give_equal_bytes_and_different_seeds_different_ones(Style style) {
        assertThat(PayloadGenerator.ofSize(7, 20_000, style))
                .isEqualTo(PayloadGenerator.ofSize(7, 20_000, style))
                .isNotEqualTo(PayloadGenerator.ofSize(8, 20_000, style));
        assertThat(PayloadGenerator.payload(7, style).json())
                .isEqualTo(PayloadGenerator.payload(7, style).json())
                .isNotEqualTo(PayloadGenerator.payload(8, style).json());
    }

    @Test
    void the_written_json_equals_its_tree_and_has_no_duplicate_field() {
        for (long seed = 0; seed < 500; seed++) {
            Payload payload = PayloadGenerator.payload(seed, Style.WILD);

            assertThat(Comparison.asSent(payload.tree(), JsonText.read(payload.json())))
                    .isNull();
        }
    }

    @Test
    void a_plain_payload_has_only_documented_fields() {
        WorkflowResponse response = WorkflowResponse.parse(PayloadGenerator.ofSize(1, 300_000, Style.PLAIN));
        List<String> undocumented = new ArrayList<>();

        collect(response, undocumented);

        assertThat(undocumented).isEmpty();
    }

    private static void collect(Object value, List<String> undocumented) {
        if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, undocumented));
        } else if (value instanceof Map<?, ?> entries) {
            entries.values().forEach(entry -> collect(entry, undocumented));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(some -> collect(some, undocumented));
        } else if (value instanceof Open<?> word
                && word.isPresent()
                && word.known().isEmpty()) {
            undocumented.add(word.raw());
        } else if (value instanceof JsonRecord record) {
            record.unknownFields().asMap().keySet().forEach(field -> undocumented.add(record + " " + field));
            Records.fields(record.getClass())
                    .values()
                    .forEach(component -> collect(Records.get(component, record), undocumented));
        }
    }

    @Test
    void wild_payloads_have_every_kind_of_irregularity() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("a field that is not known, first", "\\{\"x\":");
        ways.put("in the middle", ",\"x\":[^\\[{}\\]]+,\"");
        ways.put("last", ",\"x\":[^\\[{}\\],]+\\}");
        ways.put("with a name that needs escapes", "\"quo\\\\\"te\":");
        ways.put("null", "\":null");
        ways.put("an empty text", "\":\"\"");
        ways.put("an empty list", "\":\\[\\]");
        ways.put("an empty object", "\":\\{\\}");
        ways.put("a surrogate pair", "\uD834\uDD1E");
        ways.put("half a surrogate pair", "\"\\\\ud83d\"");
        ways.put("a control character", "\\\\u0001");
        ways.put("a number beyond 64 bits", "\":\\d{30}");
        ways.put("trailing zeros", "\":12\\.500\\b");
        ways.put("an exponent", "\":1E\\+2\\b");
        ways.put("a negative number", "\":-17\\b");
        ways.put("the zero time", "\"0001-01-01T00:00:00Z\"");
        ways.put("a time with nine digits of the second", "[T ]\\d\\d:\\d\\d:\\d\\d\\.\\d{9}");
        ways.put("a time of another offset", "T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d:30\"");
        ways.put("a time that is none", "At\":\"2026-13-01T00:00:00Z\"");
        ways.put("a word that is not known", "\"result\":\"BRAND_NEW\"");
        ways.put("a word that is no text", "\"result\":[\\[{\\d]");
        ways.put("a flag that is none", "\"isManual\":[\\[{\"\\d]");
        ways.put("an object that is none", "\"risk\":[\\[\"\\dtf]");
        ways.put("a null in a map", "\"notes\":\\{\"channel\":null");
        ways.put("a list with something else in it", "\"monitoringTypes\":\\[\"[^\\]]*[{\\[\\d]");
        ways.put("an unknown kind of evidence", "\"type\":\"NEW_");
        ways.put("an unknown kind of summary", "\"stepName\":\"NEW_");
        ways.put("a kind that is told first", "\"supplementaryData\":\\{\"type\":\"[A-Z_]+\",");
        ways.put("a kind that is told last", ",\"type\":\"KYC_NAME\"\\}");
        ways.put("a kind that the step tells before", "\"stepName\":\"AML\"[^{}]*\"summary\":\\{[^}]*\"total");
        ways.put("a kind that the step tells after", "\"summary\":\\{\"total[^s{}]*\\},[^{}]*\"stepName\":\"[A-Z]+\"");
        Set<String> missing = new TreeSet<>(ways.keySet());

        for (long seed = 0; seed < 5_000 && !missing.isEmpty(); seed++) {
            Map<String, Object> tree =
                    PayloadGenerator.payload(seed, Style.WILD).tree();
            String json = new String(JsonText.write(tree), StandardCharsets.UTF_8);
            missing.removeIf(way -> Pattern.compile(ways.get(way)).matcher(json).find());
        }

        assertThat(missing).isEmpty();
    }
}
