package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.VerdictException;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every thread of the executor is held by downloads that hang. Real threads and the real timer: nothing else would show it. */
@Timeout(60)
class PollerBlockedTest {
    private static final PollPolicy SHORT = PollPolicy.defaults().withDeadline(Duration.ofMillis(100));

    private final CountDownLatch hang = new CountDownLatch(1);
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        hang.countDown();
        executor.shutdownNow();
    }

    /** Does not listen to interrupts, as a stuck native call. */
    private FakeResult download(String reference) {
        hanging.countDown();
        while (hang.getCount() > 0) {
            try {
                hang.await();
            } catch (InterruptedException ignored) {
                // stays stuck
            }
        }
        return FakeResult.APPROVED;
    }

    private Poller<FakeResult> poller() {
        return Poller.<FakeResult>of(reference -> CompletableFuture.completedFuture(download(reference)))
                .policy(SHORT)
                .executor(executor)
                .build();
    }

    @Test
    void the_deadline_comes() throws Exception {
        executor.execute(() -> download("another"));
        hanging.await();
        try (Poller<FakeResult> poller = poller()) {
            assertThatDeadlineComes(poller.awaitAsync("hangs"));
        }
    }

    @Test
    void the_deadline_comes_if_the_executor_lets_its_callers_do_the_work() throws Exception {
        ExecutorService callersRun = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());
        callersRun.execute(() -> download("another"));
        hanging.await();
        try (Poller<FakeResult> poller = Poller.of(Fetch.blocking(this::download))
                .policy(SHORT)
                .executor(callersRun)
                .build()) {
            assertThatDeadlineComes(poller.awaitAsync("hangs"));
        } finally {
            callersRun.shutdownNow();
        }
    }

    private void assertThatDeadlineComes(CompletableFuture<FakeResult> wait) throws Exception {
        assertThat(wait.handle((result, thrown) -> thrown).get(30, TimeUnit.SECONDS))
                .isInstanceOf(WaitDeadlineException.class);
        assertThat(hang.getCount()).as("the downloads still hang").isEqualTo(1);
    }

    @Test
    void polls_that_the_timer_s_own_thread_runs_do_not_hold_up_the_deadlines() throws Exception {
        int[] calls = new int[1];
        Fetch<FakeResult> secondHangs = reference ->
                CompletableFuture.completedFuture(++calls[0] == 1 ? FakeResult.RUNNING : download(reference));
        PollPolicy policy = SHORT.withDelays(Duration.ofMillis(1), Duration.ofMillis(1));
        try (Poller<FakeResult> poller =
                Poller.of(secondHangs).policy(policy).executor(Runnable::run).build()) {
            assertThatDeadlineComes(poller.awaitAsync("hangs"));
        }
    }

    @Test
    void what_hangs_on_one_wait_s_future_does_not_hold_up_another_s_deadline() throws Exception {
        executor.execute(() -> download("another"));
        try (Poller<FakeResult> poller = poller()) {
            CompletableFuture<FakeResult> stuck = poller.awaitAsync("one");
            stuck.whenComplete((result, thrown) -> download("in a callback"));

            assertThatDeadlineComes(poller.awaitAsync("two"));
        }
    }

    @Test
    void an_answer_that_is_there_counts_though_nobody_has_taken_it_up() throws Exception {
        CompletableFuture<FakeResult> answer = new CompletableFuture<>();
        CompletableFuture<Void> looked = new CompletableFuture<>();
        try (Poller<FakeResult> poller = Poller.<FakeResult>of(reference -> {
                    looked.complete(null);
                    return answer;
                })
                .policy(SHORT.withDeadline(Duration.ofMillis(500)))
                .executor(executor)
                .build()) {
            CompletableFuture<FakeResult> wait = poller.awaitAsync("a");
            looked.get(30, TimeUnit.SECONDS);
            executor.execute(() -> download("another"));
            hanging.await();
            answer.complete(FakeResult.APPROVED);

            assertThat(wait.get(30, TimeUnit.SECONDS)).isSameAs(FakeResult.APPROVED);
            assertThat(hang.getCount()).isEqualTo(1);
        }
    }

    @Test
    void a_cancel_takes_effect_at_once() throws Exception {
        try (Poller<FakeResult> poller = poller()) {
            CompletableFuture<FakeResult> wait = poller.awaitAsync("hangs", SHORT.withDeadline(Duration.ofHours(1)));
            hanging.await();

            assertThat(wait.cancel(true)).isTrue();
            assertThat(poller.pending()).isEmpty();
        }
    }

    @Test
    void a_close_takes_effect_at_once() throws Exception {
        Poller<FakeResult> poller = poller();
        CompletableFuture<FakeResult> wait = poller.awaitAsync("hangs", SHORT.withDeadline(Duration.ofHours(1)));
        hanging.await();

        poller.close();

        assertThat(wait.handle((result, thrown) -> thrown).getNow(null)).isInstanceOf(CancellationException.class);
    }

    @Test
    void what_hangs_on_one_wait_s_future_does_not_hold_up_a_close() throws Exception {
        Poller<FakeResult> poller = Poller.<FakeResult>of(reference -> new CompletableFuture<>())
                .executor(executor)
                .build();
        List<CompletableFuture<FakeResult>> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            CompletableFuture<FakeResult> wait = poller.awaitAsync("hangs");
            wait.whenComplete((result, thrown) -> download("in a callback"));
            waits.add(wait);
        }

        poller.close();

        assertThat(waits).allMatch(CompletableFuture::isCancelled);
        assertThat(poller.ownTimer().isShutDown()).isTrue();
        assertThat(hang.getCount()).isEqualTo(1);
    }

    @Test
    void the_deadline_comes_if_the_shared_timer_is_held_up() throws Exception {
        int[] calls = new int[1];
        Fetch<FakeResult> secondHangs = reference ->
                CompletableFuture.completedFuture(++calls[0] == 1 ? FakeResult.RUNNING : download(reference));
        PollPolicy policy = SHORT.withDelays(Duration.ofMillis(1), Duration.ofMillis(1));
        try (Poller<FakeResult> poller = Poller.of(secondHangs)
                .policy(policy)
                .executor(Runnable::run)
                .timer(PollTimer.shared())
                .build()) {
            assertThatDeadlineComes(poller.awaitAsync("hangs"));
        }
    }

    @Test
    void what_hangs_on_one_permit_does_not_hold_up_the_next_ones() throws Exception {
        RateBudget budget = RateBudget.of(1, Duration.ofMillis(100));
        RateBudget another = RateBudget.of(1, Duration.ofMillis(100));
        budget.acquire(Runnable::run);
        another.acquire(Runnable::run);
        budget.acquire(Runnable::run).thenRun(() -> download("in a callback"));
        hanging.await();

        budget.acquire(Runnable::run).get(30, TimeUnit.SECONDS);
        another.acquire(Runnable::run).get(30, TimeUnit.SECONDS);
        assertThat(hang.getCount()).isEqualTo(1);
    }

    @Test
    void an_executor_that_blocks_holds_up_the_permits_of_one_budget_only() throws Exception {
        RateBudget budget = RateBudget.of(1, Duration.ofMillis(100));
        RateBudget another = RateBudget.of(1, Duration.ofMillis(100));
        budget.acquire(Runnable::run);
        another.acquire(Runnable::run);
        budget.acquire(task -> download("in execute"));
        hanging.await();

        another.acquire(Runnable::run).get(30, TimeUnit.SECONDS);
        assertThat(hang.getCount()).isEqualTo(1);
    }

    @Test
    void blocking_polls_on_threads_of_their_own_hold_up_no_other() throws Exception {
        Fetch<FakeResult> fetch =
                Fetch.blocking(reference -> reference.equals("hangs") ? download(reference) : FakeResult.APPROVED);
        try (Poller<FakeResult> poller = Poller.of(fetch).build()) {
            for (int i = 0; i < 50; i++) {
                poller.awaitAsync("hangs");
            }
            hanging.await();

            assertThat(poller.awaitAsync("quick").get(30, TimeUnit.SECONDS)).isSameAs(FakeResult.APPROVED);
        }
    }

    @Test
    void a_refusal_of_permits_does_not_need_the_common_pool() throws Exception {
        RateBudget budget = RateBudget.of(1, Duration.ofMillis(100));
        budget.acquire(Runnable::run);
        VerdictException refusal = Scene.http(400);
        CompletableFuture<Void> permit = budget.acquire(task -> {
            throw refusal;
        });

        assertThat(permit.handle((nothing, thrown) -> thrown).get(30, TimeUnit.SECONDS))
                .isSameAs(refusal);
    }
}
