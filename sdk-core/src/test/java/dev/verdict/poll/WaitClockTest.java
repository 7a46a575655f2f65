package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitClockTest {
    private final FakeTimer timer = new FakeTimer();
    /** With a deadline after a minute. */
    private final WaitClock clock = new WaitClock(timer, Scene.POLICY);

    @Test
    void a_wait_is_young_for_a_minute() {
        timer.pass(Duration.ofMinutes(1).minusNanos(1));
        assertThat(clock.isYoung()).isTrue();

        timer.pass(Duration.ofNanos(1));
        assertThat(clock.isYoung()).isFalse();
    }

    @Test
    void a_timer_that_is_a_second_late_at_the_deadline_was_frozen() {
        timer.pass(Duration.ofMinutes(1));
        long now = timer.nanoTime();

        assertThat(clock.isFrozenPastDeadline(now - Duration.ofSeconds(1).toNanos()))
                .isTrue();
        assertThat(clock.isFrozenPastDeadline(now - Duration.ofSeconds(1).toNanos() + 1))
                .isFalse();
    }
}
