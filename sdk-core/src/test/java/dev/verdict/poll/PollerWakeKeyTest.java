package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** References here are an account, an execution and a note, of which a notification names the execution. */
class PollerWakeKeyTest {
    private final Scene scene = wakeKey(PollerWakeKeyTest::execution);
    private final Poller<FakeResult> poller = scene.poller;

    private static String execution(String reference) {
        String[] parts = reference.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no reference");
        }
        return parts[1];
    }

    private static Scene wakeKey(Function<String, String> key) {
        return new Scene(key, poll -> {});
    }

    private CompletableFuture<FakeResult> start(String reference) {
        CompletableFuture<FakeResult> wait = poller.awaitAsync(reference);
        scene.executor.runAll();
        return wait;
    }

    @Test
    void the_key_alone_wakes_a_wait_and_the_poll_has_its_whole_reference() {
        start("own/x-1/order-7");
        scene.fetch.then(FakeResult.APPROVED);

        assertThat(poller.wake("x-1")).isEqualTo(1);
        scene.executor.runAll();

        assertThat(scene.fetch.references).containsExactly("own/x-1/order-7", "own/x-1/order-7");
        scene.assertNothingIsLeft();
    }

    @Test
    void every_wait_with_that_key_is_woken_however_its_reference_is_spelled_and_no_other() {
        start("own/x-1/order-7");
        start("own/x-1/");
        start("child/x-1/");
        start("own/x-2/");
        scene.fetch.references.clear();

        assertThat(poller.wake("x-1")).isEqualTo(3);
        scene.executor.runAll();

        assertThat(scene.fetch.references).containsExactlyInAnyOrder("own/x-1/order-7", "own/x-1/", "child/x-1/");
    }

    @Test
    void a_wait_that_ends_leaves_the_others_with_its_key_to_be_woken() {
        CompletableFuture<FakeResult> ends = start("own/x-1/order-7");
        start("own/x-1/");

        ends.cancel(true);

        assertThat(poller.pending()).hasSize(1);
        assertThat(poller.wake("x-1")).isEqualTo(1);
    }

    @Test
    void a_wake_by_key_during_a_poll_is_not_lost() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        scene.fetch.then(FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = start("own/x-1/order-7");

        assertThat(poller.wake("x-1")).isEqualTo(1);
        later.complete(FakeResult.RUNNING);
        scene.executor.runAll();

        assertThat(wait).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void what_is_no_key_of_a_wait_wakes_nobody_and_is_not_read() {
        start("own/x-1/order-7");

        for (String text : new String[] {"own/x-1/order-7", "x-2", "X-1", " x-1", "", "a/b/c/d", "\0\uD800"}) {
            assertThat(poller.wake(text)).isZero();
        }
        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(1);
        assertThatNullPointerException().isThrownBy(() -> poller.wake(null)).withMessage("key");
    }

    @Test
    void a_reference_that_has_no_key_is_refused_at_once_and_nothing_is_begun() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poller.await("x-1"))
                .withMessage("no reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poller.awaitAsync("x-1"))
                .withMessage("no reference");

        assertThat(scene.fetch.calls()).isZero();
        scene.assertNothingIsLeft();
    }

    @Test
    void whatever_the_key_throws_is_thrown_as_it_is() {
        Error broken = new StackOverflowError();
        Scene breaks = wakeKey(reference -> {
            throw broken;
        });
        Scene saysNothing = wakeKey(reference -> null);

        assertThatThrownBy(() -> breaks.poller.awaitAsync("r")).isSameAs(broken);
        assertThatNullPointerException()
                .isThrownBy(() -> saysNothing.poller.awaitAsync("r"))
                .withMessage("the wake key is null");
        breaks.assertNothingIsLeft();
        saysNothing.assertNothingIsLeft();
    }

    @Test
    void a_key_that_changes_its_mind_leaves_nothing_behind() {
        AtomicInteger asked = new AtomicInteger();
        Poller<FakeResult> fickle = wakeKey(reference -> "key-" + asked.incrementAndGet()).poller;
        CompletableFuture<FakeResult> first = fickle.awaitAsync("r");
        CompletableFuture<FakeResult> second = fickle.awaitAsync("r");

        assertThat(fickle.wake("key-1")).isEqualTo(1);
        first.cancel(true);
        assertThat(fickle.wake("key-1")).isZero();
        assertThat(fickle.pending()).hasSize(1);
        fickle.close();

        assertThat(fickle.pending()).isEmpty();
        assertThat(asked).as("how often it was asked").hasValue(2);
        assertThatThrownBy(second::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void no_key_at_all_is_named() {
        assertThatNullPointerException().isThrownBy(() -> wakeKey(null)).withMessage("wakeKey");
    }
}
