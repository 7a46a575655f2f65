package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.PayloadGenerator.Style;
import dev.verdict.frankieone.Schema.Form;
import dev.verdict.frankieone.Schema.Kinds;
import dev.verdict.frankieone.Schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One rule for absence in all values that the rules read: an empty, blank or null value means the same as a missing field. The
 * fields are those of the schema table, in recorded and generated responses.
 */
class BlankWordsTest {
    private static final long SEED = Long.getLong("verdict.seed", 20_261_126L);
    private static final Schema SCHEMA = Schema.asRead();

    /** A field with a text or an enum value, and its object. */
    private record Place(Map<String, Object> object, String field, String path, boolean isText) {
        /** The values that mean absent there; fewer for texts, because they are many and all read in the same way. */
        List<Object> nothings() {
            return isText ? List.of("") : BlankWordsTest.nothings();
        }
    }

    @SuppressWarnings("unchecked") // an object has no other keys than texts
    private static Map<String, Object> tree(byte[] json) {
        return (Map<String, Object>) copy(JsonText.read(json));
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((field, item) -> copy.put((String) field, copy(item)));
            return copy;
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(BlankWordsTest::copy).toList())
                : value;
    }

    private static Stream<byte[]> answers() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        System.out.printf("blank words with seed %d, again with -Dverdict.seed=%d%n", SEED, SEED);
        return Stream.concat(
                Fixture.ALL.stream().map(Fixture::json),
                IntStream.range(0, 4).mapToObj(i -> PayloadGenerator.ofSize(seeds.nextLong(), 5_000, Style.PLAIN)));
    }

    @SuppressWarnings("unchecked") // an object has no other keys than texts
    private static void collect(String type, Object value, String path, List<Place> places) {
        if (!(value instanceof Map<?, ?> map)) {
            return;
        }
        Map<String, Object> object = (Map<String, Object>) map;
        object.forEach((field, item) -> {
            Type fieldType = SCHEMA.field(type, field);
            if (fieldType != null) {
                collect(fieldType, object, field, item, path + "." + field, places);
            }
        });
    }

    private static void collect(
            Type type, Map<String, Object> object, String field, Object value, String path, List<Place> places) {
        switch (type.form()) {
            case TEXT, WORD, KIND -> places.add(new Place(object, field, path, type.form() == Form.TEXT));
            case NAMED -> collect(named(type.name(), value, object), value, path, places);
            case LIST -> {
                if (type.isListOfObjects() && value instanceof List<?> items) {
                    items.forEach(item -> collect(named(type.item().name(), item, object), item, path + "[]", places));
                }
            }
            default -> {}
        }
    }

    /** The type of an object; if it has several kinds, the kind that it names. */
    private static String named(String name, Object value, Map<String, Object> around) {
        Kinds kinds = SCHEMA.kinds().get(name);
        if (kinds == null || !(value instanceof Map<?, ?> object)) {
            return name;
        }
        Object kind = object.get(kinds.field());
        Object or = kind == null && kinds.orAround() ? around.get(kinds.field()) : kind;
        return kinds.objects().getOrDefault(String.valueOf(or), "Attribute");
    }

    private static List<Place> places(Map<String, Object> answer) {
        List<Place> places = new ArrayList<>();
        collect("WorkflowResponse", answer, "$", places);
        return places;
    }

    /** Everything that the rules derive from a response. */
    private static List<Object> said(Map<String, Object> answer) {
        WorkflowResult result = WorkflowResult.parse(JsonText.write(answer));
        return List.of(
                result.verdict(),
                result.progress(),
                result.statusOverride(),
                result.failingSteps(),
                result.contradictions(),
                result.amlHits(),
                result.effectiveRisk(),
                result.openIssues(),
                result.evidence().checks().stream().map(ProcessResult::standing).toList(),
                result.evidence().sources(),
                result.timeline().stream().map(StepHistory::toString).toList(),
                result.explain());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void a_blank_value_means_the_same_as_a_missing_field_everywhere(byte[] json) {
        Map<String, Object> answer = tree(json);
        List<Place> places = places(answer);
        assertThat(places).hasSizeGreaterThan(20);
        for (Place place : places) {
            Object sent = place.object().remove(place.field());
            List<Object> missing = said(answer);
            for (Object nothing : place.nothings()) {
                place.object().put(place.field(), nothing);
                assertThat(said(answer)).as("%s: '%s'", place.path(), nothing).isEqualTo(missing);
            }
            place.object().put(place.field(), sent);
        }
    }

    private static List<Object> nothings() {
        List<Object> nothings = new ArrayList<>(List.of("", " \t\n"));
        nothings.add(null);
        return nothings;
    }

    @Test
    void the_responses_have_every_value_that_a_rule_reads() {
        List<String> paths = new ArrayList<>();
        answers().forEach(json -> places(tree(json)).forEach(place -> paths.add(place.path())));

        String result = "$.workflowResult.";
        String step = result + "workflowStepResults[].";
        String check = step + "processResults[].";
        assertThat(paths)
                .contains(
                        result + "workflowExecutionState",
                        result + "status",
                        result + "result",
                        result + "lifecyclePhase",
                        result + "statusOverrideRequestId",
                        result + "riskAssessment.riskLevel",
                        result + "riskAssessment.workflowRiskLevel",
                        result + "issues[].severity",
                        result + "issues[].category",
                        result + "issues[].issue",
                        result + "issues[].stepResultId",
                        result + "errors[].code",
                        step + "stepName",
                        step + "result",
                        step + "objectType",
                        step + "objectId",
                        step + "stepResultId",
                        step + "risk.level",
                        step + "summary.stepName",
                        step + "summary.matchlistSummaries[].action",
                        step + "summary.workflowExecutionResult",
                        check + "result",
                        check + "state",
                        check + "systemStatus",
                        check + "manualStatus",
                        check + "class",
                        check + "supplementaryData.type",
                        check + "supplementaryData.matchlistAction",
                        check + "providerResult.source");
    }

    @ParameterizedTest
    @MethodSource("answers")
    @SuppressWarnings("unchecked") // of the shape that the schema says
    void blank_items_of_lists_are_ignored(byte[] json) {
        Map<String, Object> answer = tree(json);
        List<Object> plain = said(answer);
        Map<String, Object> result = (Map<String, Object>) answer.get("workflowResult");
        Map<String, Object> steps = (Map<String, Object>) result.computeIfAbsent("steps", key -> new LinkedHashMap<>());
        for (String list : List.of("order", "passed", "failed", "incomplete", "notApplicable")) {
            List<Object> items = (List<Object>) steps.computeIfAbsent(list, key -> new ArrayList<>());
            items.addAll(0, nothings());
        }
        ((List<Object>) result.computeIfAbsent("monitoringTypes", key -> new ArrayList<>())).addAll(nothings());

        assertThat(said(answer)).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_id_is_equal_as_number_and_as_text(byte[] json) {
        Map<String, Object> answer = tree(json);
        Map<Object, Integer> numbers = new HashMap<>();
        List<Place> ids = places(answer).stream()
                .filter(place -> place.field().endsWith("Id") && place.object().get(place.field()) instanceof String)
                .toList();
        ids.forEach(place -> numbers.computeIfAbsent(place.object().get(place.field()), id -> numbers.size() + 1));
        List<Integer> ofEach = ids.stream()
                .map(place -> numbers.get(place.object().get(place.field())))
                .toList();

        assertThat(said(answer, ids, ofEach, i -> i)).isEqualTo(said(answer, ids, ofEach, String::valueOf));
        SplittableRandom random = new SplittableRandom(SEED);
        assertThat(said(answer, ids, ofEach, i -> random.nextBoolean() ? i : String.valueOf(i)))
                .isEqualTo(said(answer, ids, ofEach, String::valueOf));
    }

    private static List<Object> said(
            Map<String, Object> answer, List<Place> ids, List<Integer> numbers, UnaryOperator<Object> form) {
        for (int i = 0; i < ids.size(); i++) {
            Object id = form.apply(numbers.get(i));
            ids.get(i)
                    .object()
                    .put(ids.get(i).field(), id instanceof Integer ? new JsonText.Numeral(id.toString()) : id);
        }
        return said(answer);
    }

    /** A value of another type is not silently absent: it never approves. */
    @ParameterizedTest
    @MethodSource("answers")
    void a_wrongly_typed_state_or_status_never_approves(byte[] json) {
        for (String field : List.of("workflowExecutionState", "status")) {
            for (Object value : List.of(List.of(), Map.of(), List.of("PASS"), true)) {
                Map<String, Object> answer = tree(json);
                places(answer).stream()
                        .filter(place -> place.path().equals("$.workflowResult." + field))
                        .forEach(place -> place.object().put(field, value));

                assertThat(WorkflowResult.parse(JsonText.write(answer))
                                .verdict()
                                .isApproved())
                        .as("%s: %s", field, value)
                        .isFalse();
            }
        }
    }
}
