package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The arithmetic of a budget of four calls in a period of 100. */
class SlidingWindowTest {
    private final SlidingWindow window = new SlidingWindow(4, 100, 0);

    @Test
    void a_call_that_is_a_whole_period_old_is_forgotten() {
        window.begin(0);

        assertThat(window.begun(99)).isEqualTo(1);
        assertThat(window.begun(100)).isZero();
    }

    @Test
    void polls_are_paced_from_the_half_of_the_budget_on() {
        window.begin(0);
        assertThat(window.pacedDelay(0, 0)).isZero();

        window.begin(0);
        assertThat(window.pacedDelay(0, 0)).isEqualTo(25);
        assertThat(window.pacedDelay(20, 0)).isEqualTo(5);
        assertThat(window.delay(20)).as("a call is not paced").isZero();
    }

    @Test
    void a_pause_holds_up_polls_of_an_unused_budget_too() {
        window.slowDown(0, 30);

        assertThat(window.pacedDelay(10, 0)).isEqualTo(20);
    }

    @Test
    void the_limit_grows_back_when_the_next_call_asks() {
        window.slowDown(0, 0);
        window.begin(200);
        window.begin(200);
        window.begin(200);

        assertThat(window.delay(200)).as("the fourth of four").isZero();
    }

    @Test
    void what_has_grown_back_is_what_the_next_slow_down_halves() {
        SlidingWindow wide = new SlidingWindow(8, 100, 0);
        wide.slowDown(0, 0);
        wide.slowDown(200, 0);

        assertThat(wide.limit(200))
                .as("8, halved to 4, grown back to 6, halved")
                .isEqualTo(3);
    }
}
