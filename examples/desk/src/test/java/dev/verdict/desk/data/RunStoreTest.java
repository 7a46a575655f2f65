package dev.verdict.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewEvent;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.WorkflowResultBuilder;
import dev.verdict.seon.review.SeonReview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunStoreTest {
    private static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");

    private final RunStore store = new RunStore();

    private static ReviewRun run(int number, Verdict.Kind verdict) {
        return FrankieOneReview.run(WorkflowResultBuilder.withVerdict(verdict)
                .executionId("run-" + number)
                // neighbours in the order of arrival are not neighbours in time
                .field("startedAt", AT.plusSeconds(number * 7919L % 10_007))
                .build());
    }

    @Test
    void of_10_000_runs_the_list_is_sorted_once_after_a_change() {
        store.putAll(IntStream.range(0, 10_000)
                .mapToObj(number -> run(number, Verdict.Kind.REVIEW))
                .toList());

        List<ReviewRun> first = store.runs();
        assertThat(first).hasSize(10_000).isSortedAccordingTo(ReviewEvent.BY_TIME.reversed());
        assertThat(store.runs()).isSameAs(first);
        assertThat(store.transactions()).isSameAs(store.transactions());
        assertThat(store.log().entries()).isSameAs(store.log().entries());

        store.log(AuditEntry.of(AT, "an analyst", AuditAction.NOTE, first.get(0), "a note"));
        assertThat(store.runs()).isSameAs(first);

        store.put(run(42, Verdict.Kind.APPROVED));
        assertThat(store.runs())
                .hasSize(10_000)
                .isSortedAccordingTo(ReviewEvent.BY_TIME.reversed())
                .filteredOn(run -> run.verdict().kind() == Verdict.Kind.APPROVED)
                .hasSize(1);
        assertThat(first).allMatch(run -> run.verdict().kind() == Verdict.Kind.REVIEW);
    }

    @Test
    void a_version_changes_with_the_decision_only() {
        ReviewRun review = run(1, Verdict.Kind.REVIEW);
        RunKey key = RunKey.of(review);
        store.put(review);
        String version = store.version(key);

        store.put(run(1, Verdict.Kind.REVIEW));
        store.log(AuditEntry.of(AT, "an analyst", AuditAction.RUN_VIEWED, review, null));
        assertThat(store.version(key)).isEqualTo(version);

        store.put(run(1, Verdict.Kind.APPROVED));
        assertThat(store.version(key)).isNotEqualTo(version);
        store.put(review);
        assertThat(store.version(key)).as("approved and reopened since").isNotEqualTo(version);
        assertThat(store.version(new RunKey(SeonReview.PLATFORM, "nothing"))).isEmpty();
    }

    @Test
    void listeners_are_told_after_the_change() {
        ReviewRun run = run(1, Verdict.Kind.REVIEW);
        List<Optional<ReviewRun>> seen = new ArrayList<>();
        RunStore.Registration registration = store.onChange(key -> seen.add(store.find(key)));

        store.put(run);
        registration.close();
        store.put(run(1, Verdict.Kind.APPROVED));

        assertThat(seen).containsExactly(Optional.of(run));
    }

    @Test
    void updates_of_one_run_at_a_time_do_not_lose_each_other() {
        RunKey key = new RunKey(FrankieOneReview.PLATFORM, "run-0");
        store.put(run(0, Verdict.Kind.REVIEW));
        int threads = 8;
        int each = 50;

        CompletableFuture.allOf(IntStream.range(0, threads)
                        .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                            for (int i = 0; i < each; i++) {
                                store.update(key, before -> withOneMoreEntry(before.orElseThrow()));
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(store.find(key).orElseThrow().log()).hasSize(threads * each);
    }

    private static ReviewRun withOneMoreEntry(ReviewRun run) {
        return run.withLog(
                List.of(AuditEntry.of(AT.plusSeconds(run.log().size()), "a person", AuditAction.NOTE, run, "a note")));
    }

    @Test
    void the_log_has_the_entries_of_the_platforms_and_a_decision_made_here_once() {
        ReviewRun reported = FrankieOneReview.run(Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS.response());
        ReviewRun ofSeon = SeonReview.run(SeonSample.DECLINED_OVERRIDDEN_TO_APPROVED.run());
        store.putAll(List.of(reported, ofSeon));
        AuditEntry report = reported.log().get(0);
        assertThat(store.log().entries()).hasSize(3).contains(report);

        AuditEntry made =
                AuditEntry.statusChange(report.at(), "Mara Inkwell", reported, reported.status(), "certificate seen");
        store.log(made);

        assertThat(store.log().entries()).hasSize(3).contains(made).doesNotContain(report);
        assertThat(store.find(RunKey.of(reported)).orElseThrow().log()).containsExactly(made);
        assertThat(store.find(RunKey.of(ofSeon)).orElseThrow().log()).isEqualTo(ofSeon.log());
    }

    @ParameterizedTest
    @CsvSource({
        "seon, 3f0e6a10-0000-4000-8000-000000000002, SEON",
        "frankieone, 01KGGYGK7410BWB04F8Y42RNSE, FrankieOne",
        "SEON, 3f0e6a10, ",
        "acme, 3f0e6a10, ",
        "seon, ../../etc, ",
        "seon, '', "
    })
    void a_key_is_read_from_a_path(String platform, String id, String expected) {
        Optional<RunKey> key = RunKey.parse(platform, id);

        assertThat(key.map(RunKey::platform)).isEqualTo(Optional.ofNullable(expected));
        assertThat(key.map(RunKey::path)).isEqualTo(key.map(found -> platform + "/" + id));
    }
}
