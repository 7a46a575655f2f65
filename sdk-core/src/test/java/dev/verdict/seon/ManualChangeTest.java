package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.status;
import static dev.verdict.seon.Webhooks.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.StatusOverride;
import dev.verdict.Verdict.Kind;
import dev.verdict.json.JsonObject;
import dev.verdict.review.AuditAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Manual changes of status, and the analyst log that explains them. */
class ManualChangeTest {
    private static final Instant AT_1 = Instant.parse(time(1));

    private static AnalystEntry entry(Instant at, RunStatus from, RunStatus to) {
        return AnalystEntry.statusChange("Mara Inkwell", at, from, to, "Certificate seen");
    }

    @Test
    void a_reviewer_overrides_a_decline() {
        WorkflowRun run = Webhooks.run("declined-overridden-to-approved");
        StatusOverride override = run.statusOverride().orElseThrow();

        assertThat(override.requestId()).as("what to quote to SEON").isEqualTo(run.executionId());
        assertThat(override.from().raw()).isEqualTo("DECLINED");
        assertThat(override.to().raw()).isEqualTo("APPROVED");
        assertThat(override.at()).isEqualTo("2026-03-02T16:00:00Z");
        assertThat(override.by()).isEqualTo("Mara Inkwell");
        assertThat(override.verdictBefore()).isEqualTo(Kind.DECLINED);
        assertThat(override.verdictAfter()).isEqualTo(Kind.APPROVED);
        ManualChange change = run.manualChanges().get(0);
        assertThat(run.manualChanges()).hasSize(1);
        assertThat(change.entry().orElseThrow().reason()).isEqualTo("Married name, certificate seen");
        assertThat(change).hasToString("DECLINED -> APPROVED at 2026-03-02T16:00:00Z, explained");
    }

    @Test
    void a_reviewer_overrides_an_approval_without_an_explanation() {
        WorkflowRun run = Webhooks.run("approved-overridden-to-declined");

        assertThat(run.verdict().kind()).isEqualTo(Kind.DECLINED);
        assertThat(run.statusOverride().orElseThrow().by()).isNull();
        assertThat(run.statusOverride().orElseThrow().changesVerdict()).isTrue();
        assertThat(run.manualChanges())
                .hasToString("[APPROVED -> DECLINED at 2026-03-02T17:00:00Z, unexplained]")
                .noneMatch(ManualChange::isExplained);
        assertThat(run.explain()).contains("Manual changes without a logged reason: 1");
    }

    @Test
    void without_times_there_is_one_status_and_no_manual_change() {
        WorkflowRun run =
                WorkflowRun.start("run-1").apply(status("DECLINED", null)).apply(status("APPROVED", null));

        assertThat(run.statusOverride()).isEmpty();
    }

    @Test
    void a_decline_without_a_time_counts_as_the_later_status() {
        WorkflowRun run =
                WorkflowRun.start("run-1").apply(status("DECLINED", null)).apply(status("finished APPROVED", time(1)));

        assertThat(run.statusOverride().orElseThrow())
                .hasToString("an operator changed APPROVED to DECLINED, request run-1;"
                        + " the verdict changed from APPROVED to DECLINED");
    }

    @Test
    void an_entry_explains_the_change_that_it_names() {
        WorkflowRun run = runWith("finished REVIEW", "APPROVED");

        assertThat(run.withAnalystEntry(entry(AT_1, RunStatus.REVIEW, RunStatus.APPROVED))
                        .manualChanges())
                .allMatch(ManualChange::isExplained);
        assertThat(run.withAnalystEntry(entry(AT_1, RunStatus.REVIEW, RunStatus.DECLINED))
                        .manualChanges())
                .noneMatch(ManualChange::isExplained);
        assertThat(run.withAnalystEntry(entry(AT_1, RunStatus.DECLINED, RunStatus.APPROVED))
                        .manualChanges())
                .noneMatch(ManualChange::isExplained);
        assertThat(run.withAnalystEntry(AnalystEntry.of("Mara Inkwell", AT_1, AuditAction.NOTE, "approved"))
                        .manualChanges())
                .noneMatch(ManualChange::isExplained);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"-", "''", "' '"},
            nullValues = "-")
    void an_entry_without_a_reason_gives_the_analyst_and_leaves_the_change_unexplained(String reason) {
        WorkflowRun run = runWith("finished REVIEW", "APPROVED")
                .withAnalystEntry(
                        AnalystEntry.statusChange("Mara Inkwell", AT_1, RunStatus.REVIEW, RunStatus.APPROVED, reason)
                                .withNote("Looked at it"));

        assertThat(run.statusOverride().orElseThrow().by()).isEqualTo("Mara Inkwell");
        assertThat(run.manualChanges().get(0).entry()).isPresent();
        assertThat(run.manualChanges())
                .hasToString("[REVIEW -> APPROVED at " + AT_1 + ", unexplained]")
                .noneMatch(ManualChange::isExplained);
        assertThat(run.explain()).contains("Manual changes without a logged reason: 1\n");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT24H, true", "-PT24H, true", "PT24H1S, false", "-PT24H1S, false"})
    void an_entry_explains_a_change_only_within_a_day(Duration apart, boolean isExplained) {
        WorkflowRun run = runWith("finished REVIEW", "APPROVED")
                .withAnalystEntry(entry(AT_1.plus(apart), RunStatus.REVIEW, RunStatus.APPROVED));

        assertThat(run.manualChanges().get(0).isExplained()).isEqualTo(isExplained);
    }

    @Test
    void an_entry_explains_only_the_closest_change() {
        AnalystEntry entry = entry(Instant.parse(time(3)), RunStatus.REVIEW, RunStatus.APPROVED);
        WorkflowRun run =
                runWith("finished REVIEW", "APPROVED", "REVIEW", "APPROVED").withAnalystEntry(entry);

        assertThat(run.manualChanges()).extracting(ManualChange::isExplained).containsExactly(false, false, true);
        assertThat(run.withAnalystEntry(entry.withNote("again")).manualChanges())
                .extracting(ManualChange::isExplained)
                .containsExactly(true, false, true);
    }

    @Test
    void an_entry_that_names_both_statuses_takes_precedence_over_one_that_names_only_the_new_one() {
        AnalystEntry vague = AnalystEntry.parse(
                ("{\"action\":\"STATUS_CHANGE\",\"to\":\"APPROVED\",\"by\":\"vague\",\"at\":\"" + AT_1 + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
        WorkflowRun run = runWith("finished REVIEW", "APPROVED", "DECLINED", "APPROVED")
                .withAnalystEntry(vague)
                .withAnalystEntry(entry(AT_1.plusSeconds(30), RunStatus.REVIEW, RunStatus.APPROVED));

        assertThat(run.manualChanges())
                .extracting(change -> change.entry().map(AnalystEntry::by).orElse("nobody"))
                .containsExactly("Mara Inkwell", "nobody", "vague");
    }

    @Test
    void alternating_entries_and_changes_are_matched_by_their_distance_in_time() {
        WorkflowRun run = runWith("finished REVIEW", "APPROVED", "REVIEW", "APPROVED", "REVIEW", "APPROVED");
        for (int minute : new int[] {2, 4, 6}) {
            AnalystEntry late =
                    entry(Instant.parse(time(minute)).minusSeconds(10), RunStatus.REVIEW, RunStatus.APPROVED);
            run = run.withAnalystEntry(late.withNote("written in minute " + minute));
        }

        assertThat(run.manualChanges())
                .extracting(change -> change.entry().map(AnalystEntry::note).orElse("none"))
                .containsExactly("written in minute 2", "none", "written in minute 4", "none", "written in minute 6");
    }

    @Test
    void an_entry_without_a_time_explains_a_change_without_another_entry() {
        AnalystEntry timeless = AnalystEntry.parse(
                "{\"action\":\"STATUS_CHANGE\",\"from\":\"REVIEW\",\"to\":\"APPROVED\",\"by\":\"timeless\"}"
                        .getBytes(StandardCharsets.UTF_8));
        WorkflowRun run = runWith("finished REVIEW", "APPROVED", "REVIEW", "APPROVED")
                .withAnalystEntry(timeless)
                .withAnalystEntry(entry(AT_1, RunStatus.REVIEW, RunStatus.APPROVED));

        assertThat(run.manualChanges())
                .extracting(change -> change.entry().map(AnalystEntry::by).orElse("nobody"))
                .containsExactly("Mara Inkwell", "nobody", "timeless");
    }

    @Test
    void each_entry_without_a_time_explains_one_change() {
        WorkflowRun run = runWith("finished REVIEW", "APPROVED", "REVIEW", "APPROVED", "REVIEW", "APPROVED");
        for (String by : List.of("one", "other")) {
            run = run.withAnalystEntry(AnalystEntry.parse(Webhooks.utf8(
                    "{'action':'STATUS_CHANGE','from':'REVIEW','to':'APPROVED','reason':'r','by':'" + by + "'}")));
        }

        assertThat(run.manualChanges())
                .extracting(change -> change.entry().map(AnalystEntry::by).orElse("nobody"))
                .containsExactly("one", "nobody", "other", "nobody", "nobody");
    }

    @Test
    void an_entry_that_explains_a_change_does_not_explain_another_one_without_a_time() {
        WorkflowRun run = runWith("finished REVIEW", "DECLINED", "REVIEW")
                .apply(status("DECLINED", null))
                .withAnalystEntry(entry(AT_1, RunStatus.REVIEW, RunStatus.DECLINED));

        assertThat(run.manualChanges()).extracting(ManualChange::isExplained).containsExactly(true, false, false);
    }

    @Test
    void a_change_without_a_time_is_explained_by_an_unused_entry() {
        WorkflowRun run = runWith("finished REVIEW", "APPROVED")
                .apply(status("DECLINED", null))
                .withAnalystEntry(entry(AT_1.plusSeconds(400_000), RunStatus.APPROVED, RunStatus.DECLINED));

        assertThat(run.manualChanges()).extracting(ManualChange::isExplained).containsExactly(false, true);
    }

    @Test
    void an_entry_without_statuses_or_time_counts_if_nothing_contradicts_it() {
        AnalystEntry entry = AnalystEntry.parse(
                "{\"action\":\"Status change\",\"to\":\"Approve\",\"reason\":\"x\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(runWith("finished REVIEW", "APPROVED")
                        .withAnalystEntry(entry)
                        .manualChanges()
                        .get(0)
                        .isExplained())
                .isTrue();
        assertThat(runWith("finished REVIEW", "DECLINED")
                        .withAnalystEntry(entry)
                        .manualChanges()
                        .get(0)
                        .isExplained())
                .isFalse();
        assertThat(runWith("finished REVIEW", "APPROVED")
                        .withAnalystEntry(
                                AnalystEntry.parse("{\"action\":\"STATUS_CHANGE\",\"by\":\" \",\"to\":\"APPROVED\"}"
                                        .getBytes(StandardCharsets.UTF_8)))
                        .statusOverride()
                        .orElseThrow()
                        .by())
                .isNull();
    }

    @Test
    void the_log_is_in_order_of_time_without_duplicates() {
        AnalystEntry viewed = AnalystEntry.of("Mara Inkwell", Instant.parse(time(1)), AuditAction.RUN_VIEWED, null);
        AnalystEntry noted = AnalystEntry.of("Mara Inkwell", Instant.parse(time(2)), AuditAction.NOTE, "Wrote to them");
        WorkflowRun empty = runWith("REVIEW");
        WorkflowRun run = empty.withAnalystEntry(noted).withAnalystEntry(viewed);

        assertThat(run.analystLog()).containsExactly(viewed, noted);
        assertThat(run.withAnalystEntry(viewed)).isSameAs(run);
        assertThat(run).isNotEqualTo(empty);
        assertThat(empty.analystLog()).isEmpty();
        assertThat(run.verdict().kind()).isEqualTo(Kind.REVIEW);
    }

    @Test
    void an_entry_is_written_back_as_it_was_read() {
        byte[] json = ("{\"by\":\"Mara Inkwell\",\"at\":\"2026-03-02T10:00:00Z\",\"action\":\"ESCALATED\","
                        + "\"ticket\":{\"n\":7}}")
                .getBytes(StandardCharsets.UTF_8);
        AnalystEntry entry = AnalystEntry.parse(json);

        assertThat(entry.action().known()).isEmpty();
        assertThat(entry).hasToString("AnalystEntry[at=2026-03-02T10:00:00Z, action=ESCALATED]");
        assertThat(JsonObject.parse(entry.toJson())).isEqualTo(JsonObject.parse(json));
        assertThat(AnalystEntry.of("M", AT_1, AuditAction.LIST_ADDED, null)
                        .action()
                        .raw())
                .isEqualTo("LIST_ADDED");
        assertThatNullPointerException()
                .isThrownBy(() -> AnalystEntry.of(null, AT_1, AuditAction.NOTE, null))
                .withMessage("by");
    }
}
