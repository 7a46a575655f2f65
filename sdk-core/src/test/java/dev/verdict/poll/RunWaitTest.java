package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verdict.Verdict.Kind;
import dev.verdict.VerificationResult;
import dev.verdict.WaitDeadlineException;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowRun;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting for a run that nothing can be asked about: the store is looked at, and what arrives wakes the wait. */
class RunWaitTest {
    private static final PollPolicy AN_HOUR = PollPolicy.defaults()
            .withDelays(Duration.ofMinutes(10), Duration.ofMinutes(10))
            .withDeadline(Duration.ofHours(1));

    private final FakeTimer timer = new FakeTimer();
    private final HandExecutor executor = new HandExecutor();
    private final Map<String, byte[]> store = new ConcurrentHashMap<>();
    private final List<String> polls = new ArrayList<>();
    private final Poller<WorkflowRun> waits = Poller.of(Fetch.blocking(this::load, executor))
            .executor(executor)
            .timer(timer)
            .build();

    private WorkflowRun load(String runId) {
        polls.add(runId);
        byte[] kept = store.get(runId);
        return kept == null ? WorkflowRun.start(runId) : WorkflowRun.parse(kept);
    }

    private CompletableFuture<WorkflowRun> await(PollPolicy policy) {
        CompletableFuture<WorkflowRun> waiting = waits.awaitAsync("run-1", policy);
        executor.runAll();
        return waiting;
    }

    /** What a receiver does: store, then wake. */
    private int receive(String runId, String status, int minute) {
        byte[] event = ("{\"event\":\"orchestration/workflow_execution_updated\",\"timestamp\":\"2026-03-02T10:"
                        + (10 + minute) + ":00Z\",\"data\":{\"id\":\"" + runId + "\",\"status\":\"" + status + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
        store.put(runId, load(runId).apply(SeonEvent.parse(event)).toJson());
        int woken = waits.wake(runId);
        executor.runAll();
        return woken;
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED, APPROVED",
        "Decline, DECLINED",
        "REVIEW, REVIEW",
        "EXPIRED, ABANDONED",
        "Abandoned, ABANDONED",
        "ERROR, TECHNICAL_FAILURE"
    })
    void a_wait_ends_when_the_webhook_of_the_end_is_stored(String status, Kind kind) {
        CompletableFuture<WorkflowRun> waiting = await(AN_HOUR);
        assertThat(waiting).isNotDone();

        assertThat(receive("run-1", status, 1)).isEqualTo(1);

        assertThat(waiting).isCompletedWithValueMatching(run -> run.verdict().kind() == kind);
        assertThat(timer.live()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"RUNNING", "CREATED", "Pending", "Retry required", "NEW_WORD"})
    void what_goes_on_or_is_not_known_ends_nothing(String status) {
        CompletableFuture<WorkflowRun> waiting = await(AN_HOUR);

        receive("run-1", status, 1);

        assertThat(waiting).isNotDone();
    }

    @Test
    void a_wait_for_a_decision_goes_on_at_review_until_a_person_decides() {
        CompletableFuture<WorkflowRun> waiting = await(AN_HOUR.untilDecided());
        receive("run-1", "REVIEW", 1);
        assertThat(waiting).isNotDone();

        receive("run-1", "DECLINED", 2);

        assertThat(waiting)
                .isCompletedWithValueMatching(run -> run.verdict().kind() == Kind.DECLINED
                        && run.statusOverride().isPresent());
    }

    @Test
    void another_runs_webhook_wakes_nobody() {
        CompletableFuture<WorkflowRun> waiting = await(AN_HOUR);
        int before = polls.size();

        assertThat(receive("run-2", "APPROVED", 1)).isZero();

        assertThat(waiting).isNotDone();
        assertThat(polls.subList(before, polls.size())).containsOnly("run-2");
    }

    @Test
    void a_run_that_has_ended_already_is_not_waited_for() {
        receive("run-1", "APPROVED", 1);

        assertThat(await(AN_HOUR)).isCompleted();
    }

    @Test
    void a_webhook_that_nobody_woke_for_is_found_at_the_next_poll() {
        CompletableFuture<WorkflowRun> waiting = await(AN_HOUR);
        WorkflowRun run = WorkflowRun.start("run-1")
                .apply(SeonEvent.parse(
                        "{\"event\":\"orchestration/workflow_execution_finished\",\"data\":{\"id\":\"run-1\",\"status\":\"APPROVED\"}}"
                                .getBytes(StandardCharsets.UTF_8)));
        store.put("run-1", run.toJson());

        timer.advance(Duration.ofMinutes(20), executor::runAll);

        assertThat(waiting).isCompleted();
    }

    @Test
    void a_deadline_is_no_verdict_and_hands_over_the_run_as_it_is() {
        CompletableFuture<WorkflowRun> waiting = await(AN_HOUR);
        receive("run-1", "RUNNING", 1);

        timer.advance(Duration.ofHours(2), executor::runAll);

        CompletionException ended = catchThrowableOfType(CompletionException.class, waiting::join);
        assertThat(ended.getCause()).isInstanceOfSatisfying(WaitDeadlineException.class, deadline -> {
            assertThat(deadline.reference()).isEqualTo("run-1");
            assertThat(deadline.lastSnapshot().map(VerificationResult::verdict))
                    .hasValueSatisfying(verdict -> assertThat(verdict.kind()).isEqualTo(Kind.PENDING));
        });
    }

    @Test
    void a_wait_that_was_called_off_polls_no_more() {
        CompletableFuture<WorkflowRun> waiting = await(AN_HOUR);
        waiting.cancel(true);
        int before = polls.size();

        timer.advance(Duration.ofHours(2), executor::runAll);

        assertThat(waits.wake("run-1")).isZero();
        assertThat(polls).hasSize(before);
        assertThat(timer.live()).isZero();
    }
}
