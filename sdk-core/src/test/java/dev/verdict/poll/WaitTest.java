package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A look can be triggered at any time, not only when its time has come. */
class WaitTest {
    private final FakeTimer timer = new FakeTimer();
    private final HandExecutor executor = new HandExecutor();
    private final FakeFetch fetch = new FakeFetch();
    private final List<Poll> looks = new ArrayList<>();
    private Consumer<Poll> listener = look -> {};
    private final PollerContext<FakeResult> context = new PollerContext<>(
            fetch,
            reference -> reference,
            look -> {
                looks.add(look);
                listener.accept(look);
            },
            executor,
            timer,
            timer,
            new WakeRoom(null, Integer.MAX_VALUE, () -> 0),
            () -> 0,
            new WaitRegistry<>());
    private final Wait<FakeResult> wait = new Wait<>(context, Scene.REFERENCE, Scene.POLICY);

    @Test
    void a_look_during_a_delay_takes_the_place_of_the_planned_one() {
        start();
        timer.advance(Duration.ofMillis(300), executor::runAll);

        look();
        assertThat(looks).extracting(Poll::number).containsExactly(1, 2);
        assertThat(timer.live()).as("the deadline and one look").isEqualTo(2);

        timer.advance(Duration.ofMillis(1_999), executor::runAll);
        assertThat(fetch.calls()).isEqualTo(2);
        timer.advance(Duration.ofMillis(1), executor::runAll);
        assertThat(fetch.calls()).isEqualTo(3);
    }

    @Test
    void while_a_look_is_on_its_way_no_second_one_is_taken() {
        CompletableFuture<FakeResult> later = fetch.thenLater();
        start();

        look();
        assertThat(fetch.calls()).isEqualTo(1);

        later.complete(FakeResult.APPROVED);
        executor.runAll();
        assertThat(wait.future()).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(timer.live()).isZero();
    }

    @Test
    void while_the_listener_hears_of_a_look_no_other_is_taken() {
        listener = look -> look();
        start();

        assertThat(looks).extracting(Poll::number).containsExactly(1);
        assertThat(timer.live()).as("the deadline and one look").isEqualTo(2);
    }

    @Test
    void no_look_is_taken_while_the_listener_hears_of_the_last_one() {
        fetch.then(FakeResult.APPROVED);
        listener = look -> look();
        start();

        assertThat(wait.future()).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(fetch.calls()).isEqualTo(1);
    }

    @Test
    void no_look_is_taken_after_the_end() {
        fetch.then(FakeResult.APPROVED);
        start();

        look();
        timer.advance(Duration.ofMinutes(2), executor::runAll);
        look();

        assertThat(fetch.calls()).isEqualTo(1);
        assertThat(looks).hasSize(1);
    }

    @Test
    void a_wait_that_was_ended_before_it_began_holds_nothing() {
        wait.end(new Completion<>(FakeResult.APPROVED, null));

        start();

        assertThat(fetch.calls()).isZero();
        assertThat(timer.live()).isZero();
        assertThat(context.pending().size()).isZero();
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

        assertThat(looks).hasSize(1);
        assertThat(timer.live()).isEqualTo(2);
    }

    private void start() {
        wait.start();
        executor.runAll();
    }

    private void look() {
        executor.execute(wait::look);
        executor.runAll();
    }
}
