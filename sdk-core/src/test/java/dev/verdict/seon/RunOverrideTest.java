package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.status;
import static dev.verdict.seon.Webhooks.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.StatusOverride;
import dev.verdict.Verdict.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which status changes are manual, which override is in force, and when a run was reopened. */
class RunOverrideTest {
    private static final Instant AT_1 = Instant.parse(time(1));
    private static final List<String> DECISIONS = List.of("APPROVED", "DECLINED", "REVIEW");

    @ParameterizedTest
    @CsvSource({
        "REVIEW, APPROVED",
        "REVIEW, DECLINED",
        "DECLINED, APPROVED",
        "DECLINED, REVIEW",
        "APPROVED, DECLINED",
        "APPROVED, REVIEW",
        "Approve, Decline"
    })
    void any_move_between_review_approved_and_declined_is_a_manual_change(String from, String to) {
        WorkflowRun run = runWith("finished " + from, to);

        assertThat(run.manualChanges()).hasToString("[" + from + " -> " + to + " at " + AT_1 + ", unexplained]");
        assertThat(run.statusOverride().orElseThrow().from().raw()).isEqualTo(from);
        assertThat(run.statusOverride().orElseThrow().to().raw()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, APPROVED", "ABANDONED, DECLINED", "ERROR, APPROVED", "EXPIRED, REVIEW"})
    void a_reviewer_can_decide_a_run_without_a_decision(String from, String to) {
        WorkflowRun run = runWith("finished " + from, to);

        assertThat(run.manualChanges()).hasToString("[" + from + " -> " + to + " at " + AT_1 + ", unexplained]");
        assertThat(run.statusOverride().orElseThrow().from().raw()).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "REVIEW", "DECLINED", "EXPIRED", "ABANDONED", "ERROR"})
    void changes_up_to_the_first_end_are_automatic(String end) {
        WorkflowRun run = runWith("CREATED", "RUNNING", "Retry required", "RUNNING", "finished " + end);

        assertThat(run.statusOverride()).isEmpty();
        assertThat(run.manualChanges()).isEmpty();
        assertThat(run.reopenings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, Approve", "DECLINED, declined", "REVIEW, Review"})
    void the_same_status_in_another_spelling_is_not_a_change(String one, String other) {
        WorkflowRun run = runWith("finished " + one, other);

        assertThat(run.statusOverride()).isEmpty();
        assertThat(run.manualChanges()).isEmpty();
    }

    /** A timeout, an abandonment and an error are not a reviewer's decision. */
    @ParameterizedTest
    @ValueSource(strings = {"EXPIRED", "Expire", "ABANDONED", "Abandoned", "ERROR"})
    void only_approved_declined_and_review_can_be_set_manually(String to) {
        for (String from : List.of("REVIEW", "APPROVED", "DECLINED", "EXPIRED", "ABANDONED", "ERROR")) {
            WorkflowRun run = runWith("finished " + from, to);

            assertThat(run.statusOverride()).as("from " + from).isEmpty();
            assertThat(run.manualChanges()).as("from " + from).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, RUNNING, APPROVED",
        "REVIEW, RUNNING, APPROVED",
        "REVIEW, CREATED, DECLINED",
        "DECLINED, Pending, APPROVED",
        "APPROVED, Retry required, DECLINED",
        "EXPIRED, RUNNING, REVIEW"
    })
    void a_new_attempt_is_automatic_and_not_a_manual_change(String first, String goesOn, String second) {
        WorkflowRun run = runWith("finished " + first, goesOn, "finished " + second);

        assertThat(run.statusOverride()).isEmpty();
        assertThat(run.manualChanges()).isEmpty();
        assertThat(run.reopenings()).hasToString("[" + first + " -> " + goesOn + " at " + AT_1 + "]");
        assertThat(run.explain()).contains("Reopened: " + first + " -> " + goesOn + " at " + AT_1 + "\n");
    }

    @Test
    void each_reopening_is_reported_and_the_last_is_explained() {
        WorkflowRun run =
                runWith("RUNNING", "ERROR", "RUNNING", "REVIEW", "NEW_WORD", "Pending", "RUNNING", "APPROVED");

        assertThat(run.reopenings())
                .extracting(Reopening::toString)
                .containsExactly("ERROR -> RUNNING at " + time(2), "REVIEW -> Pending at " + time(5));
        assertThat(run.explain()).contains("Reopened: REVIEW -> Pending at " + time(5) + ", the last of 2 times\n");
        assertThat(runWith("RUNNING", "REVIEW", "APPROVED").reopenings()).isEmpty();
    }

    /** It is unknown whether it was later or earlier. */
    @Test
    void a_status_without_a_time_reopens_nothing() {
        WorkflowRun run =
                WorkflowRun.start("run-1").apply(status("APPROVED", null)).apply(status("RUNNING", time(1)));

        assertThat(run.statusHistory()).hasSize(2);
        assertThat(run.reopenings()).isEmpty();
    }

    @Test
    void of_several_changes_the_last_is_in_force_and_overrides_the_automatic_status() {
        WorkflowRun run = runWith("finished REVIEW", "APPROVED", "DECLINED");
        StatusOverride override = run.statusOverride().orElseThrow();

        assertThat(run.manualChanges())
                .extracting(change -> change.from() + " -> " + change.to())
                .containsExactly("REVIEW -> APPROVED", "APPROVED -> DECLINED");
        assertThat(override.from().raw()).as("the machine's own").isEqualTo("REVIEW");
        assertThat(override.to().raw()).isEqualTo("DECLINED");
        assertThat(override.at()).isEqualTo(time(2));
        assertThat(override.verdictBefore()).isEqualTo(Kind.REVIEW);
        assertThat(override.verdictAfter()).isEqualTo(Kind.DECLINED);
    }

    @Test
    void a_change_back_to_the_automatic_status_confirms_it() {
        StatusOverride override = runWith("finished REVIEW", "APPROVED", "REVIEW")
                .statusOverride()
                .orElseThrow();

        assertThat(override.from().raw()).isEqualTo("REVIEW");
        assertThat(override.to().raw()).isEqualTo("REVIEW");
        assertThat(override.changesVerdict()).isFalse();
        assertThat(override.at()).isEqualTo(time(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'RUNNING,REVIEW,EXPIRED,APPROVED', EXPIRED",
        "'REVIEW,APPROVED,EXPIRED,DECLINED', EXPIRED",
        "'REVIEW,APPROVED,RUNNING,DECLINED,APPROVED', DECLINED",
        "'REVIEW,NEW_WORD,APPROVED', REVIEW",
        "'REVIEW,APPROVED,NEW_WORD,APPROVED', REVIEW",
        "'REVIEW,review,Approve,APPROVED', REVIEW"
    })
    void the_automatic_status_is_the_last_one_that_no_reviewer_set(String statuses, RunStatus from) {
        assertThat(runWith(statuses.split(","))
                        .statusOverride()
                        .orElseThrow()
                        .from()
                        .raw())
                .isEqualTo(from.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPROVED,REVIEW,RUNNING",
                "APPROVED,DECLINED,NEW_WORD",
                "REVIEW,APPROVED,EXPIRED",
                "REVIEW,APPROVED,RUNNING,APPROVED"
            })
    void a_change_that_was_replaced_is_reported_and_not_in_force(String statuses) {
        WorkflowRun run = runWith(statuses.split(","));

        assertThat(run.manualChanges()).hasSize(1);
        assertThat(run.statusOverride()).isEmpty();
    }

    @Test
    void override_and_manual_changes_agree_for_every_sequence_of_four_statuses() {
        int words = RunStatus.values().length;
        int overridden = 0;
        for (int sequence = 0; sequence < words * words * words * words; sequence++) {
            String[] statuses = new String[4];
            for (int n = 0, rest = sequence; n < 4; n++, rest /= words) {
                statuses[n] = RunStatus.values()[rest % words].name();
            }
            String what = String.join(",", statuses);
            WorkflowRun run = runWith(statuses);
            List<ManualChange> changes = run.manualChanges();
            int change = changes.isEmpty()
                    ? -1
                    : minute(changes.get(changes.size() - 1).at());
            boolean stands =
                    change >= 0 && IntStream.range(change, 4).allMatch(n -> statuses[n].equals(statuses[change]));

            assertThat(run.statusOverride().isPresent()).as(what).isEqualTo(stands);
            assertThat(run.manualChanges()).as(what).hasSize(manualMoves(statuses));
            if (stands) {
                overridden++;
                StatusOverride override = run.statusOverride().orElseThrow();
                assertThat(override.to()).as(what).isEqualTo(run.status());
                assertThat(override.at()).as(what).isEqualTo(time(change));
                assertThat(override.from().raw()).as(what).isEqualTo(machines(statuses));
            }
        }
        assertThat(overridden).isGreaterThan(1_000);
    }

    private static int minute(Instant at) {
        return (int) java.time.Duration.between(Instant.parse(time(0)), at).toMinutes();
    }

    private static boolean hasEnded(String status) {
        return RunStatus.valueOf(status).verdictKind() != Kind.PENDING;
    }

    private static int manualMoves(String[] statuses) {
        return (int) IntStream.range(1, statuses.length)
                .filter(n -> hasEnded(statuses[n - 1])
                        && DECISIONS.contains(statuses[n])
                        && !statuses[n].equals(statuses[n - 1]))
                .count();
    }

    /** Computed backwards: from the end to the last automatic status. */
    private static String machines(String[] statuses) {
        int n = statuses.length - 1;
        while (n > 0 && DECISIONS.contains(statuses[n]) && hasEnded(statuses[n - 1])) {
            n--;
        }
        return statuses[n];
    }
}
