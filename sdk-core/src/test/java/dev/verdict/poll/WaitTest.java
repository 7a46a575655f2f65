package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A poll can be triggered at any time, not only when its time has come. */
class WaitTest {
    private final FakeTimer timer = new FakeTimer();
    private final DueQueue queue = new DueQueue(timer);
    private final HandExecutor executor = new HandExecutor();
    private final FakeFetch fetch = new FakeFetch();
    private final List<Poll> polls = new ArrayList<>();
    private Consumer<Poll> listener = poll -> {};
    private final PollerContext<FakeResult> context = Scene.context(
            fetch,
            poll -> {
                polls.add(poll);
                listener.accept(poll);
            },
            executor,
            timer,
            queue,
            queue);
    private final Wait<FakeResult> wait = new Wait<>(context, Scene.REFERENCE, Scene.POLICY);

    @Test
    void a_poll_during_a_delay_takes_the_place_of_the_planned_one() {
        start();
        timer.advance(Duration.ofMillis(300), executor::runAll);

        poll();
        assertThat(polls).extracting(Poll::number).containsExactly(1, 2);
        assertThat(queue.size()).as("the deadline and one poll").isEqualTo(2);

        timer.advance(Duration.ofMillis(1_999), executor::runAll);
        assertThat(fetch.calls()).isEqualTo(2);
        timer.advance(Duration.ofMillis(1), executor::runAll);
        assertThat(fetch.calls()).isEqualTo(3);
    }

    @Test
    void while_a_poll_is_on_its_way_no_second_one_is_taken() {
        CompletableFuture<FakeResult> later = fetch.thenLater();
        start();

        poll();
        assertThat(fetch.calls()).isEqualTo(1);

        later.complete(FakeResult.APPROVED);
        executor.runAll();
        assertThat(wait.future()).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(timer.live()).isZero();
    }

    @Test
    void while_the_listener_hears_of_a_poll_no_other_is_taken() {
        listener = poll -> poll();
        start();

        assertThat(polls).extracting(Poll::number).containsExactly(1);
        assertThat(queue.size()).as("the deadline and one poll").isEqualTo(2);
    }

    @Test
    void no_poll_is_made_while_the_listener_hears_of_the_last_one() {
        fetch.then(FakeResult.APPROVED);
        listener = poll -> poll();
        start();

        assertThat(wait.future()).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(fetch.calls()).isEqualTo(1);
    }

    @Test
    void no_poll_is_made_after_the_end() {
        fetch.then(FakeResult.APPROVED);
        start();

        poll();
        timer.advance(Duration.ofMinutes(2), executor::runAll);
        poll();

        assertThat(fetch.calls()).isEqualTo(1);
        assertThat(polls).hasSize(1);
    }

    @Test
    void a_wait_that_was_ended_before_it_began_holds_nothing() {
        wait.end(new Completion<>(FakeResult.APPROVED, null));

        start();

        assertThat(fetch.calls()).isZero();
        assertThat(timer.live()).isZero();
        assertThat(context.pending().all()).isEmpty();
    }

    @Test
    void an_answer_that_comes_twice_counts_once() {
        fetch.then(() -> new CompletableFuture<>() {
            @Override
            public CompletableFuture<FakeResult> whenComplete(
                    BiConsumer<? super FakeResult, ? super Throwable> action) {
                action.accept(FakeResult.RUNNING, null);
                action.accept(FakeResult.RUNNING, null);
                return this;
            }
        });
        start();

        assertThat(polls).hasSize(1);
        assertThat(queue.size()).isEqualTo(2);
    }

    private void start() {
        wait.start();
        executor.runAll();
    }

    private void poll() {
        executor.execute(wait::poll);
        executor.runAll();
    }
}
