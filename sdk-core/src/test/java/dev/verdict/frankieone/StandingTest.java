package dev.verdict.frankieone;

import static dev.verdict.frankieone.Standing.AGAINST;
import static dev.verdict.frankieone.Standing.IN_FAVOUR;
import static dev.verdict.frankieone.Standing.NEUTRAL;
import static dev.verdict.frankieone.Standing.NOT_COUNTING;
import static dev.verdict.frankieone.Standing.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The standing of a check for every combination of values. The table is written here a second time by hand. */
class StandingTest {
    private static final String ABSENT = "";
    private static final String NEW = "SOMETHING_NEW";

    private static final Set<String> DO_NOT_COUNT = Set.of("EXPIRED", "STALE", "MARKED_INVALID", "MARKED_IGNORE");
    private static final Set<String> COUNT = Set.of("VALID", ABSENT, NEW);

    private static final Set<String> RESOLVE =
            Set.of("FALSE_POSITIVE", "FALSE_POSITIVE_ACCEPT", "TRUE_POSITIVE_ACCEPT", "UNKNOWN_ACCEPT");
    private static final Map<String, Set<String>> RESOLVE_FOR =
            Map.of("PASS", Set.of("KYC", "ID"), "CLEAR", Set.of("IDV"), "APPROVED", Set.of("SUPPORTING_DOC"));
    private static final Set<String> REJECT = Set.of(
            "TRUE_POSITIVE", "TRUE_POSITIVE_REJECT", "FALSE_POSITIVE_REJECT", "UNKNOWN_REJECT", "FAIL", "REJECTED");
    private static final Set<String> LEAVE_OPEN = Set.of("UNKNOWN", "IN_REVIEW", "NEEDS_ATTENTION", ABSENT, NEW);

    private static final Set<String> BAD = Set.of(
            "NO_MATCH", "PARTIAL_MATCH", "INVALID_MATCH", "HIT", "BAD_DATA", "FAIL", "SUSPECTED", "REJECTED", NEW);
    private static final Set<String> GOOD = Set.of("MATCH", "CLEAR", "CLEAR_AUTO");
    private static final Set<String> NEITHER =
            Set.of("CREATED", "UPDATED", "DELETED", "NOT_APPLICABLE", "MANUAL", "OVERRIDE", ABSENT);

    private record Row(String systemStatus, String manualStatus, String outcome, String resultClass) {
        String json() {
            return "{'processResultId':'" + this + "'" + field("systemStatus", systemStatus)
                    + field("manualStatus", manualStatus) + field("result", outcome) + field("class", resultClass)
                    + "}";
        }

        private static String field(String name, String word) {
            return word.isEmpty() ? "" : ",'" + name + "':'" + word + "'";
        }

        Standing expected() {
            if (DO_NOT_COUNT.contains(systemStatus)) {
                return NOT_COUNTING;
            }
            boolean resolved = RESOLVE.contains(manualStatus)
                    || RESOLVE_FOR.getOrDefault(manualStatus, Set.of()).contains(resultClass);
            if (BAD.contains(outcome)) {
                return resolved ? RESOLVED : AGAINST;
            }
            if (REJECT.contains(manualStatus)) {
                return AGAINST;
            }
            return GOOD.contains(outcome) && !manualStatus.equals("NEEDS_ATTENTION") ? IN_FAVOUR : NEUTRAL;
        }

        @Override
        public String toString() {
            return String.join("/", systemStatus, manualStatus, outcome, resultClass);
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String systemStatus : words(SystemStatus.values())) {
            for (String manualStatus : words(ManualStatus.values())) {
                for (String outcome : words(ProcessOutcome.values())) {
                    for (String resultClass : words(ProcessResultClass.values())) {
                        rows.add(new Row(systemStatus, manualStatus, outcome, resultClass));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> words(Enum<?>[] words) {
        return Stream.concat(Stream.of(ABSENT, NEW), Arrays.stream(words).map(Enum::name))
                .toList();
    }

    private static List<ProcessResult> checks(List<String> checks) {
        return Fixture.parse("{'status':'FAIL','workflowStepResults':[{'processResults':[" + String.join(",", checks)
                        + "]}]}")
                .workflowStepResults()
                .get(0)
                .processResults();
    }

    private static ProcessResult check(String fields) {
        return checks(List.of("{" + fields + "}")).get(0);
    }

    @Test
    void every_constant_is_in_one_set_of_the_table() {
        assertThat(union(List.of(DO_NOT_COUNT, COUNT)))
                .containsExactlyInAnyOrderElementsOf(words(SystemStatus.values()));
        assertThat(union(List.of(RESOLVE, RESOLVE_FOR.keySet(), REJECT, LEAVE_OPEN)))
                .containsExactlyInAnyOrderElementsOf(words(ManualStatus.values()));
        assertThat(union(List.of(BAD, GOOD, NEITHER)))
                .containsExactlyInAnyOrderElementsOf(words(ProcessOutcome.values()));
    }

    private static List<String> union(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).toList();
    }

    @Test
    void the_standing_of_every_combination() {
        List<Row> rows = rows();
        List<ProcessResult> checks = checks(rows.stream().map(Row::json).toList());

        assertThat(checks).hasSize(rows.size());
        List<String> wrong = new ArrayList<>();
        Set<Standing> reached = EnumSet.noneOf(Standing.class);
        for (int i = 0; i < checks.size(); i++) {
            Standing standing = checks.get(i).standing();
            reached.add(standing);
            if (standing != rows.get(i).expected()) {
                wrong.add(rows.get(i) + " stands " + standing);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(reached).containsExactly(Standing.values());
    }

    @Test
    void each_check_has_exactly_one_standing() {
        Evidence all = Evidence.of(checks(rows().stream().map(Row::json).toList()));

        List<ProcessResult> counting = new ArrayList<>();
        int size = 0;
        for (Standing standing : Standing.values()) {
            Evidence part = all.standing(standing);
            size += part.size();
            assertThat(part.checks()).allMatch(check -> check.standing() == standing);
            if (standing != NOT_COUNTING) {
                counting.addAll(part.checks());
            }
        }
        assertThat(size).isEqualTo(all.size()).isEqualTo(7 * 18 * 19 * 27);
        assertThat(all.counting().size() + all.notCounting().size()).isEqualTo(size);
        assertThat(Set.copyOf(counting)).isEqualTo(Set.copyOf(all.counting().checks()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', AGAINST",
        "VALID, '', AGAINST",
        "SUPERSEDED, '', AGAINST",
        "STALE, '', NOT_COUNTING",
        "'', UNKNOWN, AGAINST",
        "'', IN_REVIEW, AGAINST",
        "'', PASS, AGAINST",
        "'', CLEAR, AGAINST",
        "'', TRUE_POSITIVE, AGAINST",
        "'', FALSE_POSITIVE, RESOLVED",
        "'', TRUE_POSITIVE_ACCEPT, RESOLVED",
        "EXPIRED, TRUE_POSITIVE_ACCEPT, NOT_COUNTING",
        "MARKED_INVALID, TRUE_POSITIVE, NOT_COUNTING",
        "MARKED_IGNORE, REJECTED, NOT_COUNTING"
    })
    void the_standing_of_a_screening_hit(String systemStatus, String manualStatus, Standing standing) {
        assertThat(checks(List.of(new Row(systemStatus, manualStatus, "HIT", "AML").json())))
                .extracting(ProcessResult::standing)
                .containsExactly(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "MATCH, '', IN_FAVOUR",
        "MATCH, PASS, IN_FAVOUR",
        "MATCH, FAIL, AGAINST",
        "NO_MATCH, PASS, RESOLVED",
        "NO_MATCH, '', AGAINST",
        "'', '', NEUTRAL",
        "'', PASS, NEUTRAL",
        "'', FAIL, AGAINST",
        "NOT_APPLICABLE, PASS, NEUTRAL",
        "MANUAL, '', NEUTRAL"
    })
    void the_standing_of_an_identity_check(String outcome, String manualStatus, Standing standing) {
        assertThat(checks(List.of(new Row("VALID", manualStatus, outcome, "KYC").json())))
                .extracting(ProcessResult::standing)
                .containsExactly(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "MATCH, '', IN_FAVOUR",
        "MATCH, APPROVED, IN_FAVOUR",
        "MATCH, NEEDS_ATTENTION, NEUTRAL",
        "MATCH, REJECTED, AGAINST",
        "NO_MATCH, APPROVED, RESOLVED",
        "NO_MATCH, NEEDS_ATTENTION, AGAINST",
        "NO_MATCH, '', AGAINST",
        "CREATED, APPROVED, NEUTRAL",
        "CREATED, NEEDS_ATTENTION, NEUTRAL",
        "CREATED, REJECTED, AGAINST",
        "'', APPROVED, NEUTRAL"
    })
    void the_standing_of_a_supporting_document(String outcome, String manualStatus, Standing standing) {
        assertThat(checks(List.of(new Row("VALID", manualStatus, outcome, "SUPPORTING_DOC").json())))
                .extracting(ProcessResult::standing)
                .containsExactly(standing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'state':'ERROR'", "'state':'TIMEOUT'", "'errors':[{'code':'E'}]"})
    void a_check_that_broke_counts_against_the_entity_with_any_outcome(String broken) {
        for (String outcome : words(ProcessOutcome.values())) {
            String fields = broken + Row.field("result", outcome) + ",'class':'KYC'";

            assertThat(check(fields).standing()).as(outcome).isEqualTo(AGAINST);
            assertThat(check(fields + ",'manualStatus':'PASS'").standing())
                    .as(outcome)
                    .isEqualTo(RESOLVED);
            assertThat(check(fields + ",'systemStatus':'STALE'").standing())
                    .as(outcome)
                    .isEqualTo(NOT_COUNTING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_PROGRESS", "COMPLETED", "WAITING"})
    void a_check_that_is_not_done_is_neutral(String state) {
        assertThat(check("'state':'" + state + "'").standing()).isEqualTo(NEUTRAL);
        assertThat(check("'state':'" + state + "','result':null").standing()).isEqualTo(NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "[]", "{}", "true", "['VALID']"})
    void a_wrongly_typed_value_is_treated_as_unknown(String value) {
        assertThat(check("'result':" + value).standing()).isEqualTo(AGAINST);
        assertThat(check("'result':'HIT','systemStatus':" + value).standing()).isEqualTo(AGAINST);
        assertThat(check("'result':'HIT','manualStatus':" + value).standing()).isEqualTo(AGAINST);
        assertThat(check("'result':'HIT','manualStatus':'PASS','class':" + value)
                        .standing())
                .isEqualTo(AGAINST);
    }
}
