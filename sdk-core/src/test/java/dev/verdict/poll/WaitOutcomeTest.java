package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.WaitDeadlineException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WaitOutcomeTest {
    private final Scene scene = new Scene();

    private CompletableFuture<WaitOutcome<FakeResult>> start() {
        CompletableFuture<WaitOutcome<FakeResult>> outcome = scene.poller.awaitOutcomeAsync(Scene.REFERENCE);
        scene.executor.runAll();
        return outcome;
    }

    @Test
    void a_result_is_the_snapshot() {
        scene.fetch.then(FakeResult.RUNNING, FakeResult.APPROVED);
        CompletableFuture<WaitOutcome<FakeResult>> outcome = start();

        scene.advanceSeconds(1);

        assertThat(outcome.join().kind()).isEqualTo(WaitOutcome.Kind.RESULT);
        assertThat(outcome.join().snapshot()).containsSame(FakeResult.APPROVED);
        assertThat(outcome.join().failure()).isEmpty();
        assertThat(outcome.join()).hasToString("WaitOutcome[ref-1: RESULT, ENDED, APPROVED, after PT1S]");
    }

    @Test
    void a_technical_failure_of_the_execution_is_no_result() {
        scene.fetch.then(FakeResult.BROKEN);

        assertThat(start().join().kind()).isEqualTo(WaitOutcome.Kind.TECHNICAL_FAILURE);
    }

    @Test
    void a_deadline_has_the_last_snapshot() {
        CompletableFuture<WaitOutcome<FakeResult>> outcome = start();

        scene.advanceSeconds(60);

        assertThat(outcome.join().kind()).isEqualTo(WaitOutcome.Kind.DEADLINE);
        assertThat(outcome.join().snapshot()).containsSame(FakeResult.RUNNING);
        assertThat(outcome.join().failure()).containsInstanceOf(WaitDeadlineException.class);
    }

    @Test
    void a_failure_for_good_has_the_snapshot_before_it() {
        scene.fetch.then(FakeResult.RUNNING).thenFail(Scene.http(403));
        CompletableFuture<WaitOutcome<FakeResult>> outcome = start();

        scene.advanceSeconds(1);

        assertThat(outcome.join().kind()).isEqualTo(WaitOutcome.Kind.FAILED);
        assertThat(outcome.join().snapshot()).containsSame(FakeResult.RUNNING);
        assertThat(outcome.join().failure()).containsInstanceOf(HttpStatusException.class);
    }

    @Test
    void a_close_cancels_and_has_the_last_snapshot() {
        CompletableFuture<WaitOutcome<FakeResult>> outcome = start();

        scene.poller.close();

        assertThat(outcome.join().kind()).isEqualTo(WaitOutcome.Kind.CANCELLED);
        assertThat(outcome.join().snapshot()).containsSame(FakeResult.RUNNING);
        assertThat(outcome.join())
                .hasToString(
                        "WaitOutcome[ref-1: CANCELLED, RUNNING, PENDING, java.util.concurrent.CancellationException,"
                                + " after PT0S]");
        assertThat(outcome.join().failure()).containsInstanceOf(CancellationException.class);
    }

    @Test
    void an_execution_that_had_ended_before_took_no_time() {
        WaitOutcome<FakeResult> outcome = WaitOutcome.ended("ref-1", FakeResult.DECLINED);

        assertThat(outcome.snapshot()).containsSame(FakeResult.DECLINED);
        assertThat(outcome).hasToString("WaitOutcome[ref-1: RESULT, ENDED, DECLINED, after PT0S]");
    }

    @Test
    void to_cancel_the_future_ends_the_wait() {
        CompletableFuture<WaitOutcome<FakeResult>> outcome = start();

        outcome.cancel(true);

        scene.assertNothingIsLeft();
    }

    @Test
    void a_failure_that_concerns_all_ends_all_waits_with_the_same() {
        FakeFetch fetch = new FakeFetch();
        Poller<FakeResult> poller = Poller.of(fetch)
                .endsAll(failure -> failure instanceof HttpStatusException response && response.status() == 401)
                .policy(Scene.POLICY)
                .timer(scene.timer)
                .executor(scene.executor)
                .build();
        List<CompletableFuture<FakeResult>> waits = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            waits.add(poller.awaitAsync("wait-" + i));
        }
        scene.executor.runAll();
        fetch.thenFail(Scene.http(401));
        int before = fetch.calls();

        scene.advanceSeconds(2);

        Throwable first = waits.get(0).handle((result, failure) -> failure).join();
        assertThat(first).isInstanceOf(HttpStatusException.class);
        assertThat(waits)
                .allSatisfy(wait -> assertThat(
                                wait.handle((result, failure) -> failure).join())
                        .isSameAs(first));
        assertThat(fetch.calls() - before).isEqualTo(1);
        assertThat(poller.pending()).isEmpty();
        assertThat(scene.timer.live()).isZero();
    }

    @Test
    void a_failure_ends_its_own_wait_only_unless_the_poller_was_told_otherwise() {
        scene.fetch.thenFail(Scene.http(401));
        CompletableFuture<FakeResult> failed = scene.poller.awaitAsync("failed");
        CompletableFuture<FakeResult> other = scene.poller.awaitAsync("other");

        scene.executor.runAll();

        assertThat(failed).isCompletedExceptionally();
        assertThat(other).isNotDone();
        assertThat(scene.poller.pending()).containsExactly("other");
    }
}
