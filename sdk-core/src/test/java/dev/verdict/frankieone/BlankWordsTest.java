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
 * One rule for absence, in everything that the rules read: a text or word that is empty, blank or null says what a missing one says.
 * The places are those of the schema table, in recorded answers and in generated ones.
 */
class BlankWordsTest {
    private static final long SEED = Long.getLong("verdict.seed", 20_261_126L);
    private static final Schema SCHEMA = Schema.asRead();

    /** A field that holds a text or a word, and the object it is in. */
    private record Place(Map<String, Object> object, String field, String path, boolean isText) {
        /** What means nothing in it. Of texts there are many, and they are read in one way. */
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

    /** The type of an object of that name: of several kinds, the one it says it is. */
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

    /** Everything that the rules say about an answer. */
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
    void a_blank_word_says_what_a_missing_one_says_wherever_a_word_can_stand(byte[] json) {
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
    void the_answers_have_every_text_and_word_that_a_rule_reads() {
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
    void a_blank_item_of_a_list_of_names_or_words_is_no_item(byte[] json) {
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
    void an_id_is_the_same_as_a_number_and_as_text(byte[] json) {
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

    /** What was sent instead of a word is not silently nothing: it never approves. */
    @ParameterizedTest
    @MethodSource("answers")
    void what_is_no_word_in_a_word_that_decides_approves_nobody(byte[] json) {
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
