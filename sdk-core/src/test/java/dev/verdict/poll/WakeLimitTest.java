package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How often wakes bring the polls of one wait forward. */
class WakeLimitTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final FakeTimer timer = new FakeTimer();
    private int underWay;

    private WakeRoom room(int calls) {
        return new WakeRoom(null, calls, () -> underWay);
    }

    private WakeLimit limit(WakeRoom room) {
        return new WakeLimit(SECOND, room, timer);
    }

    /** A wake whose poll is answered at once. */
    private static long takeAndFinish(WakeLimit limit) {
        long delay = limit.take();
        limit.done();
        return delay;
    }

    @Test
    void two_wakes_lead_to_polls_at_once_and_then_one_in_an_interval() {
        WakeLimit limit = limit(room(10));

        assertThat(takeAndFinish(limit)).isZero();
        assertThat(takeAndFinish(limit)).isZero();
        assertThat(limit.delay()).isEqualTo(SECOND);
        assertThat(takeAndFinish(limit)).isEqualTo(SECOND);

        timer.pass(Duration.ofMillis(400));
        assertThat(limit.delay()).isEqualTo(SECOND * 6 / 10);
        timer.pass(Duration.ofMillis(600));
        assertThat(takeAndFinish(limit)).isZero();
        assertThat(takeAndFinish(limit)).isEqualTo(SECOND);
    }

    @Test
    void after_a_long_pause_it_is_two_again_and_not_more() {
        WakeLimit limit = limit(room(10));
        takeAndFinish(limit);
        takeAndFinish(limit);

        timer.pass(Duration.ofSeconds(60));

        assertThat(takeAndFinish(limit)).isZero();
        assertThat(takeAndFinish(limit)).isZero();
        assertThat(takeAndFinish(limit)).isEqualTo(SECOND);
    }

    @Test
    void a_poll_in_the_place_of_a_planned_one_counts() {
        WakeLimit limit = limit(room(10));

        limit.count();
        limit.count();

        assertThat(limit.delay()).isEqualTo(SECOND);
    }

    @Test
    void while_the_room_is_full_a_wake_is_asked_again_after_an_interval_and_does_not_count() {
        WakeRoom room = room(1);
        WakeLimit holder = limit(room);
        WakeLimit limit = limit(room);
        assertThat(holder.take()).isZero();

        assertThat(limit.take()).isEqualTo(SECOND);
        assertThat(limit.delay()).as("nothing was used up").isZero();

        holder.done();
        assertThat(limit.take()).isZero();
    }

    @Test
    void calls_of_others_fill_the_room_too() {
        WakeLimit limit = limit(room(1));

        underWay = 1;
        assertThat(limit.take()).isEqualTo(SECOND);
        underWay = 0;
        assertThat(limit.take()).isZero();
    }

    @Test
    void a_wait_holds_one_place_however_often_it_takes_and_finishes() {
        WakeRoom room = room(2);
        WakeLimit limit = limit(room);
        assertThat(limit.take()).isZero();
        assertThat(limit.take()).isZero();

        assertThat(limit(room).take()).as("the second place").isZero();
        assertThat(limit(room).take()).as("a third one").isEqualTo(SECOND);
        limit.done();
        limit.done();
        assertThat(limit(room).take()).isZero();
        assertThat(limit(room).take()).as("the place was given back once").isEqualTo(SECOND);
    }

    @Test
    void a_wait_that_is_over_gives_its_place_back_and_takes_none() {
        WakeRoom room = room(1);
        WakeLimit limit = limit(room);
        limit.take();

        limit.close();
        assertThat(limit.take()).isZero();

        assertThat(limit(room).take()).as("the only place").isZero();
    }
}
