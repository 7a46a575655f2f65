package dev.verdict.frankieone;

import static dev.verdict.Verdict.Kind.APPROVED;
import static dev.verdict.Verdict.Kind.DECLINED;
import static dev.verdict.Verdict.Kind.INCOMPLETE;
import static dev.verdict.Verdict.Kind.NO_DECISION;
import static dev.verdict.Verdict.Kind.PENDING;
import static dev.verdict.Verdict.Kind.REVIEW;
import static dev.verdict.Verdict.Kind.TECHNICAL_FAILURE;
import static dev.verdict.Verdict.Kind.UNRECOGNIZED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Advice;
import dev.verdict.Progress;
import dev.verdict.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every state with every status. The table is written here a second time by hand. */
class VerdictTableTest {
    /** The field's value as JSON; an empty text omits the field. */
    private static final List<String> NO_WORD = List.of("[]", "{}", "5", "true", "['PASS']", "{'value':'PASS'}");

    private static final Map<String, Verdict.Kind> COMPLETED = new LinkedHashMap<>();

    static {
        for (String word : List.of("PASS", "APPROVED", "CLEAR")) {
            COMPLETED.put(quoted(word), APPROVED);
        }
        for (String word : List.of("FAIL", "REJECTED")) {
            COMPLETED.put(quoted(word), DECLINED);
        }
        for (String word : List.of("REVIEW", "NEEDS_APPROVAL", "BLOCKED", "MONITOR", "HIT", "URGENT")) {
            COMPLETED.put(quoted(word), REVIEW);
        }
        COMPLETED.put(quoted("COMPLETE"), NO_DECISION);
        COMPLETED.put(quoted("IN_PROGRESS"), PENDING);
        for (String word : List.of("INCOMPLETE", "UNCHECKED")) {
            COMPLETED.put(quoted(word), INCOMPLETE);
        }
        for (String nothing : List.of("null", "", "''", "' '")) {
            COMPLETED.put(nothing, UNRECOGNIZED);
        }
        for (String word : List.of("pass", "Pass", " PASS", "PASS ", "PASSED", "OK", "true", "INPROGRESS")) {
            COMPLETED.put(quoted(word), UNRECOGNIZED);
        }
        NO_WORD.forEach(value -> COMPLETED.put(value, UNRECOGNIZED));
    }

    /** The verdict of each state that does not depend on the status. */
    private static final Map<String, Verdict.Kind> STATES = new LinkedHashMap<>();

    static {
        STATES.put(quoted("IN_PROGRESS"), PENDING);
        STATES.put(quoted("INPROGRESS"), PENDING);
        for (String word : List.of("ERROR", "TIMEOUT", "CANCELED", "TERMINATED")) {
            STATES.put(quoted(word), TECHNICAL_FAILURE);
        }
        for (String word : List.of("completed", "Completed", " COMPLETED", "DONE", "FINISHED", "", " ", "PASS")) {
            STATES.put(quoted(word), UNRECOGNIZED);
        }
        STATES.put("null", UNRECOGNIZED);
        STATES.put("", UNRECOGNIZED);
        STATES.put("['COMPLETED']", UNRECOGNIZED);
        NO_WORD.forEach(value -> STATES.put(value, UNRECOGNIZED));
    }

    private static final Map<String, Progress> PROGRESS = Map.of(
            quoted("IN_PROGRESS"), Progress.RUNNING,
            quoted("INPROGRESS"), Progress.RUNNING,
            quoted("ERROR"), Progress.ENDED,
            quoted("TIMEOUT"), Progress.ENDED,
            quoted("CANCELED"), Progress.ENDED,
            quoted("TERMINATED"), Progress.ENDED);

    private static String quoted(String word) {
        return "'" + word + "'";
    }

    private static WorkflowResult result(String entityType, String state, String status, String automated) {
        StringBuilder json = new StringBuilder("{'workflowExecutionId':'E1','entityType':'" + entityType + "'");
        append(json, "workflowExecutionState", state);
        append(json, "status", status);
        append(json, "result", automated);
        return Fixture.parse(json.append('}').toString());
    }

    private static void append(StringBuilder json, String field, String value) {
        if (!value.isEmpty()) {
            json.append(",'").append(field).append("':").append(value);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_state_with_every_status() {
        return Stream.of("INDIVIDUAL", "ORGANIZATION", "SOMETHING_NEW")
                .flatMap(entityType -> Stream.concat(
                        COMPLETED.entrySet().stream()
                                .map(row -> test(
                                        entityType,
                                        quoted("COMPLETED"),
                                        row.getKey(),
                                        row.getValue(),
                                        row.getValue() == PENDING ? Progress.RUNNING : Progress.ENDED)),
                        STATES.entrySet().stream()
                                .flatMap(state -> COMPLETED.keySet().stream()
                                        .map(status -> test(
                                                entityType,
                                                state.getKey(),
                                                status,
                                                state.getValue(),
                                                PROGRESS.getOrDefault(state.getKey(), Progress.UNKNOWN))))));
    }

    private static DynamicTest test(
            String entityType, String state, String status, Verdict.Kind expected, Progress progress) {
        return DynamicTest.dynamicTest(
                entityType + ", state " + state + ", status " + status + " is " + expected, () -> {
                    // The automated result never decides.
                    for (String automated : List.of("", quoted("PASS"), quoted("FAIL"))) {
                        WorkflowResult result = result(entityType, state, status, automated);
                        assertThat(result.verdict().kind()).isEqualTo(expected);
                        assertThat(result.verdict().isApproved()).isEqualTo(expected == APPROVED);
                        assertThat(result.progress()).isEqualTo(progress);
                    }
                });
    }

    @Test
    void the_table_has_every_known_constant() {
        assertThat(COMPLETED.keySet())
                .containsAll(Arrays.stream(WorkflowStatus.values())
                        .map(word -> quoted(word.name()))
                        .toList());
        assertThat(STATES.keySet())
                .containsAll(Arrays.stream(WorkflowExecutionState.values())
                        .filter(state -> state != WorkflowExecutionState.COMPLETED)
                        .map(word -> quoted(word.name()))
                        .toList());
    }

    private static WorkflowResult clear(String phase, String monitoringTypes) {
        StringBuilder json =
                new StringBuilder("{'workflowExecutionId':'E1','workflowExecutionState':'COMPLETED','status':'CLEAR'");
        append(json, "lifecyclePhase", phase);
        append(json, "monitoringTypes", monitoringTypes);
        return Fixture.parse(json.append('}').toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'ONBOARDING' | APPROVED | APPROVED",
                "'OTHER' | APPROVED | NO_DECISION",
                "~~ | APPROVED | NO_DECISION",
                "null | APPROVED | NO_DECISION",
                "'' | APPROVED | NO_DECISION",
                "' ' | APPROVED | NO_DECISION",
                "'MONITORING' | NO_DECISION | NO_DECISION",
                "'REFRESH' | NO_DECISION | NO_DECISION",
                "'ONGOING_MONITORING' | UNRECOGNIZED | UNRECOGNIZED",
                "'monitoring' | UNRECOGNIZED | UNRECOGNIZED",
                "'onboarding' | UNRECOGNIZED | UNRECOGNIZED",
                "[] | UNRECOGNIZED | UNRECOGNIZED",
                "{} | UNRECOGNIZED | UNRECOGNIZED",
                "7 | UNRECOGNIZED | UNRECOGNIZED",
                "['ONBOARDING'] | UNRECOGNIZED | UNRECOGNIZED"
            })
    void clear_approves_only_in_onboarding(String phase, Verdict.Kind expected, Verdict.Kind withMonitoringTypes) {
        for (String none : List.of("", "null", "[]", "''", "' '", "['']", "[null,' ']")) {
            assertThat(clear(phase, none).verdict().kind()).as(none).isEqualTo(expected);
        }
        for (String types : List.of("['AML']", "['ACTIVITY','AML']", "['BRAND_NEW']", "['','AML']")) {
            assertThat(clear(phase, types).verdict().kind()).as(types).isEqualTo(withMonitoringTypes);
        }
    }

    @Test
    void every_known_phase_is_in_the_table_above() {
        assertThat(LifecyclePhase.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("ONBOARDING", "MONITORING", "REFRESH", "OTHER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'AML'", "{}", "{'type':'AML'}", "5", "true", "['AML',{}]"})
    void wrongly_typed_monitoring_types_never_approve(String types) {
        for (String phase : List.of("", "'OTHER'", "'MONITORING'")) {
            assertThat(clear(phase, types).verdict().isApproved()).as(phase).isFalse();
        }
    }

    @Test
    void the_words_include_the_lifecycle_phase_if_it_decided() {
        String completed = "{'workflowExecutionState':'COMPLETED','lifecyclePhase':'OTHER','status':";

        assertThat(Fixture.parse(completed + "'CLEAR'}").verdict().words())
                .extracting(Verdict.Word::field)
                .containsExactly("workflowExecutionState", "status", "lifecyclePhase");
        assertThat(Fixture.parse(completed + "'PASS'}").verdict().words()).hasSize(2);
        assertThat(Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'CLEAR'}")
                        .verdict()
                        .words())
                .hasSize(2);
    }

    @Test
    void the_words_include_a_monitoring_type_if_it_decided() {
        assertThat(clear("", "['AML','ACTIVITY']").verdict().words())
                .hasToString("[workflowExecutionState COMPLETED, status CLEAR, monitoringTypes AML]");
    }

    @Test
    void monitoring_has_no_effect_on_other_statuses() {
        WorkflowResult result =
                Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS','lifecyclePhase':'MONITORING'}");

        assertThat(result.verdict().kind()).isEqualTo(APPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, PASS, NONE",
        "COMPLETED, FAIL, DECIDED",
        "COMPLETED, REJECTED, DECIDED",
        "COMPLETED, COMPLETE, NONE",
        "COMPLETED, REVIEW, DECIDE_MANUALLY",
        "COMPLETED, URGENT, DECIDE_MANUALLY_URGENTLY",
        "COMPLETED, INCOMPLETE, FIND_OUT_WHAT_IS_MISSING",
        "COMPLETED, '', TREAT_AS_UNDECIDED",
        "COMPLETED, WHATEVER, TREAT_AS_UNDECIDED",
        "IN_PROGRESS, PASS, WAIT",
        "ERROR, PASS, EXECUTE_AGAIN_THEN_SUPPORT",
        "TIMEOUT, PASS, EXECUTE_AGAIN_WITH_BACKOFF",
        "CANCELED, PASS, EXECUTE_AGAIN_IF_WANTED",
        "TERMINATED, PASS, CONTACT_SUPPORT",
        "WHATEVER, PASS, TREAT_AS_UNDECIDED"
    })
    void every_verdict_has_its_advice(String state, String status, Advice advice) {
        Verdict verdict =
                result("INDIVIDUAL", quoted(state), quoted(status), "").verdict();

        assertThat(verdict.advice()).isEqualTo(advice);
    }

    @Test
    void an_urgent_review_is_marked() {
        assertThat(result("INDIVIDUAL", "'COMPLETED'", "'URGENT'", "").verdict())
                .isInstanceOfSatisfying(
                        Verdict.Review.class,
                        review -> assertThat(review.isUrgent()).isTrue());
        assertThat(result("INDIVIDUAL", "'COMPLETED'", "'REVIEW'", "").verdict())
                .isInstanceOfSatisfying(
                        Verdict.Review.class,
                        review -> assertThat(review.isUrgent()).isFalse());
    }

    @Test
    void a_verdict_keeps_the_words_it_came_from() {
        Verdict verdict =
                result("INDIVIDUAL", "'ARCHIVED'", "'Passed by Jane'", "").verdict();

        assertThat(verdict.words()).extracting(Verdict.Word::field).containsExactly("workflowExecutionState", "status");
        assertThat(verdict.words())
                .extracting(word -> word.value().raw())
                .containsExactly("ARCHIVED", "Passed by Jane");
        assertThat(verdict.toString()).contains("ARCHIVED").doesNotContain("Jane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPROVED",
                "DECLINED",
                "REVIEW",
                "PENDING",
                "NO_DECISION",
                "INCOMPLETE",
                "ABANDONED",
                "TECHNICAL_FAILURE",
                "UNRECOGNIZED"
            })
    void every_kind_has_its_own_type(Verdict.Kind kind) {
        Verdict verdict = Verdict.of(kind, new Verdict.Basis(List.of(), List.of(), Advice.NONE));

        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT))
                .isEqualTo(kind.name().replace("_", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "individual-pass, APPROVED, ENDED",
        "organization-complete, NO_DECISION, ENDED",
        "individual-fail-kyc, DECLINED, ENDED",
        "individual-review-aml, REVIEW, ENDED",
        "individual-fail-overridden-to-pass, APPROVED, ENDED",
        "individual-pass-overridden-to-fail, DECLINED, ENDED",
        "individual-pass-confirmed, APPROVED, ENDED",
        "individual-in-progress, PENDING, RUNNING",
        "individual-error, TECHNICAL_FAILURE, ENDED",
        "individual-timeout, TECHNICAL_FAILURE, ENDED",
        "individual-two-documents, REVIEW, ENDED",
        "individual-monitoring-clear, NO_DECISION, ENDED",
        "organization-review, REVIEW, ENDED",
        "individual-from-the-future, UNRECOGNIZED, ENDED"
    })
    void recorded_responses_have_their_verdict(String fixture, Verdict.Kind kind, Progress progress) {
        WorkflowResult result = Fixture.result(fixture);

        assertThat(result.verdict().kind()).isEqualTo(kind);
        assertThat(result.progress()).isEqualTo(progress);
    }
}
