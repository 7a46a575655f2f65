package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** Waits that share a budget of one call in ten seconds, without a poller around them. Their planned polls are an hour apart. */
class WaitPermitTest {
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final FakeTimer timer = new FakeTimer();
    private final HandExecutor executor = new HandExecutor();
    private final FakeFetch fetch = new FakeFetch();
    private final RateBudget budget = RateBudget.of(1, PERIOD).withTimer(timer);
    private final PermitQueue<FakeResult> permits = new PermitQueue<>(budget, executor);
    private final DueQueue queue = new DueQueue(timer);
    private IntSupplier callsUnderWay = () -> 0;
    private final PollerContext<FakeResult> context = Scene.context(
            fetch,
            poll -> {},
            executor,
            timer,
            queue,
            queue,
            permits,
            new WakeRoom(budget, Integer.MAX_VALUE, () -> callsUnderWay.getAsInt()));
    private final Wait<FakeResult> woken = new Wait<>(context, "woken", Scene.HOURLY);
    private final Wait<FakeResult> planned = new Wait<>(context, "planned", Scene.HOURLY);
    private final Wait<FakeResult> other = new Wait<>(context, "other", Scene.HOURLY);

    /** The wait to be woken takes the first permit; the others are due from then on. */
    @SafeVarargs
    private void startWokenBeside(Wait<FakeResult>... due) {
        woken.start();
        executor.runAll();
        assertThat(fetch.references).containsExactly("woken");
        for (Wait<FakeResult> wait : due) {
            permits.add(wait, false, false);
        }
    }

    private void advance(Duration duration) {
        timer.advance(duration, executor::runAll);
    }

    @Test
    void only_a_wait_whose_poll_is_due_is_promoted() {
        startWokenBeside(planned);

        assertThat(permits.promote(planned)).isTrue();
        assertThat(permits.promote(woken)).isFalse();
    }

    @Test
    void a_wake_of_a_wait_whose_poll_is_due_is_in_time() {
        startWokenBeside();
        woken.poll();
        assertThat(permits.size()).isEqualTo(1);
        assertThat(queue.size()).as("polls on the timer").isZero();

        assertThat(woken.wake()).isTrue();

        assertThat(queue.size()).as("polls on the timer").isZero();
        advance(PERIOD);
        assertThat(fetch.references).containsExactly("woken", "woken");
    }

    @Test
    void a_woken_wait_is_queued_only_beside_planned_polls() {
        startWokenBeside();
        assertThat(permits.addWoken(woken)).isFalse();

        permits.add(planned, false, false);

        assertThat(permits.addWoken(woken)).isTrue();
        assertThat(permits.size()).as("planned polls").isEqualTo(1);
    }

    /** The third of four permits is a woken wait's; the second and the fourth are for the poll that has been due longest. */
    @Test
    void a_woken_wait_takes_the_place_of_a_planned_poll() {
        startWokenBeside(planned, other);
        assertThat(woken.wake()).isTrue();

        advance(PERIOD);
        assertThat(fetch.references).containsExactly("woken", "planned");
        advance(PERIOD);
        assertThat(fetch.references).endsWith("woken");
        advance(PERIOD);
        assertThat(fetch.references).endsWith("other");
        assertThat(permits.size()).isZero();
    }

    @Test
    void such_a_poll_is_one_of_the_two_that_wakes_may_bring_forward_at_once() {
        startWokenBeside(planned, other);
        woken.wake();
        advance(PERIOD.multipliedBy(2));
        assertThat(fetch.references).containsExactly("woken", "planned", "woken");
        int scheduled = queue.size();

        woken.countWake(); // the second one
        woken.wake();

        assertThat(queue.size()).as("this wake has to wait for its interval").isEqualTo(scheduled + 1);
    }

    @Test
    void a_planned_poll_is_none_of_the_two_that_wakes_may_bring_forward_at_once() {
        startWokenBeside(planned, other);
        advance(PERIOD);
        assertThat(fetch.references).endsWith("planned");
        int scheduled = queue.size();

        planned.countWake();
        planned.wake();

        assertThat(queue.size())
                .as("this wake is in turn with the planned polls")
                .isEqualTo(scheduled);
    }

    @Test
    void a_woken_wait_polls_by_itself_when_the_last_planned_poll_has_its_permit() {
        startWokenBeside(planned);
        woken.wake();
        advance(PERIOD);
        assertThat(fetch.references).containsExactly("woken", "planned");

        advance(PERIOD.plusSeconds(2));

        assertThat(fetch.references).containsExactly("woken", "planned", "woken");
    }

    @Test
    void a_woken_wait_polls_by_itself_when_the_last_planned_poll_is_given_up() {
        startWokenBeside(planned);
        woken.wake();

        permits.remove(planned);
        advance(PERIOD.plusSeconds(2));

        assertThat(fetch.references).containsExactly("woken", "woken");
    }

    @Test
    void a_wait_that_ends_while_it_is_woken_takes_no_permit() {
        startWokenBeside(planned, other);
        callsUnderWay = () -> {
            woken.future().cancel(true);
            return Integer.MAX_VALUE;
        };
        woken.wake();

        advance(PERIOD.multipliedBy(2));

        assertThat(fetch.references).containsExactly("woken", "planned", "other");
    }

    @Test
    void a_wait_that_ends_while_it_is_queued_leaves_the_queue() {
        startWokenBeside();
        timer.whenCancelling(() -> woken.future().cancel(true));

        woken.poll();

        assertThat(woken.future()).isCancelled();
        assertThat(permits.size()).isZero();
        assertThat(budget.waiting()).isZero();
    }

    @Test
    void a_wait_that_takes_part_in_the_poll_of_another_needs_no_permit_any_more() {
        Wait<FakeResult> same = new Wait<>(context, "woken", Scene.HOURLY);
        context.pending().add(woken);
        context.pending().add(same);
        startWokenBeside();
        woken.poll();
        same.poll();
        assertThat(permits.size()).isEqualTo(2);

        advance(PERIOD);

        assertThat(fetch.calls()).isEqualTo(2);
        assertThat(permits.size()).isZero();
    }

    @Test
    void permits_that_come_all_at_once_need_no_deeper_stack() {
        RateBudget large = RateBudget.perSecond(200_000).withTimer(timer);
        PermitQueue<FakeResult> queueOfMany = new PermitQueue<>(large, executor);
        large.slowDown(Duration.ofSeconds(1));
        for (int i = 0; i < 20_000; i++) {
            queueOfMany.add(new Wait<>(context, "wait-" + i, Scene.HOURLY), false, false);
        }

        advance(Duration.ofSeconds(1));

        assertThat(fetch.calls()).isEqualTo(20_000);
    }
}
