package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemTimerTest {
    private static final Duration HUGE = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    private final SystemTimer timer = new SystemTimer();

    @AfterEach
    void close() {
        timer.close();
    }

    @Test
    void runs_a_task_after_its_delay_on_a_daemon_thread() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        CompletableFuture<Long> time = new CompletableFuture<>();
        long start = timer.nanoTime();
        timer.schedule(
                () -> {
                    time.complete(timer.nanoTime());
                    thread.complete(Thread.currentThread());
                },
                Duration.ofMillis(1));

        assertThat(thread.get(10, TimeUnit.SECONDS).isDaemon()).isTrue();
        assertThat(thread.get().getName()).isEqualTo("verdict-poll-timer");
        assertThat(time.get() - start).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void forgets_a_cancelled_task_at_once() {
        PollTimer.Cancellable first = timer.schedule(() -> {}, HUGE);
        PollTimer.Cancellable second = timer.schedule(() -> {}, Duration.ofDays(1));
        assertThat(timer.size()).isEqualTo(2);

        first.cancel();
        first.cancel();
        second.cancel();

        assertThat(timer.size()).isZero();
    }

    @Test
    void closing_drops_what_was_scheduled_and_takes_no_more() {
        timer.schedule(() -> {}, Duration.ofDays(1));

        timer.close();
        timer.close();

        assertThat(timer.isShutDown()).isTrue();
        assertThat(timer.size()).isZero();
        assertThatThrownBy(() -> timer.schedule(() -> {}, Duration.ZERO))
                .isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void a_task_that_throws_does_not_stop_the_timer() throws Exception {
        CompletableFuture<Boolean> next = new CompletableFuture<>();
        timer.schedule(
                () -> {
                    throw new AssertionError("broken");
                },
                Duration.ZERO);
        timer.schedule(() -> next.complete(true), Duration.ZERO);

        assertThat(next.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_poller_s_own_timer_is_shut_down_with_it_and_a_given_one_is_not() {
        Fetch<FakeResult> fetch = reference -> new CompletableFuture<>();
        Poller<FakeResult> given = Poller.of(fetch).timer(timer).build();
        Poller<FakeResult> own = Poller.of(fetch).build();

        CompletableFuture<FakeResult> first = given.awaitAsync("a");
        CompletableFuture<FakeResult> second = own.awaitAsync("a");
        given.close();
        own.close();

        assertThat(first).isCancelled();
        assertThat(second).isCancelled();
        assertThat(timer.isShutDown()).isFalse();
        assertThat(timer.size()).isZero();
        assertThat(own.ownTimer()).isNotNull().matches(SystemTimer::isShutDown);
        assertThat(given.ownTimer()).isNull();
    }

    @Test
    void waits_with_the_machine_s_clock_end_at_their_deadline() {
        Fetch<FakeResult> fetch = reference -> new CompletableFuture<>();
        try (Poller<FakeResult> poller = Poller.of(fetch).build()) {
            PollPolicy policy = PollPolicy.defaults().withDeadline(Duration.ofMillis(1));

            assertThatThrownBy(() -> poller.await("a", policy)).isExactlyInstanceOf(WaitDeadlineException.class);
        }
    }

    @Test
    void the_shared_timer_is_one_for_all_ends_its_thread_when_idle_and_cannot_be_closed() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        PollTimer.shared().schedule(() -> thread.complete(Thread.currentThread()), Duration.ZERO);

        assertThat(thread.get(10, TimeUnit.SECONDS).isDaemon()).isTrue();
        assertThat(PollTimer.shared()).isSameAs(PollTimer.shared()).isNotInstanceOf(AutoCloseable.class);
        assertThat(SystemTimer.SHARED.endsWhenIdle()).isTrue();
        assertThat(timer.endsWhenIdle()).isFalse();
    }
}
