package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateBudgetSlowDownTest {
    /** Eight calls a second. */
    private final RateScene scene = new RateScene(RateBudget.perSecond(8));

    @Test
    void nobody_begins_before_the_pause_is_over() {
        slowDown(5_000);
        scene.acquire(2);
        scene.advance(4_999);
        assertThat(scene.times).isEmpty();

        scene.advance(1);

        assertThat(scene.times).containsExactly(5000L, 5000L);
        scene.assertNothingIsLeft();
    }

    @Test
    void those_who_wait_already_are_paused_too() {
        scene.acquire(9);
        slowDown(5_000);
        scene.advance(10_000);

        assertThat(scene.times).hasSize(9).endsWith(5000L);
    }

    @Test
    void a_later_end_wins_and_an_earlier_one_shortens_nothing() {
        slowDown(2_000);
        slowDown(6_000);
        slowDown(1_000);
        scene.acquire(1);
        scene.advance(10_000);

        assertThat(scene.times).containsExactly(6000L);
    }

    @Test
    void the_longest_pause_there_is_does_not_overflow() {
        scene.budget.slowDown(Duration.ofSeconds(Long.MAX_VALUE));
        scene.acquire(1);
        scene.advance(Duration.ofDays(36_500).toMillis());

        assertThat(scene.times).isEmpty();
        assertThat(scene.timer.live()).isEqualTo(1);
    }

    @Test
    void half_as_many_begin_afterwards() {
        slowDown(0);
        scene.acquire(8);

        assertThat(scene.times).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void what_began_before_counts_towards_the_half() {
        scene.acquire(3);
        slowDown(0);
        scene.acquire(8);

        assertThat(scene.times).as("three before, one after").hasSize(4);
    }

    @Test
    void answers_that_come_together_halve_once() {
        slowDown(0);
        slowDown(0);
        scene.advance(999);
        slowDown(0);

        assertThat(limit()).isEqualTo(4);
    }

    @Test
    void one_that_comes_a_period_later_halves_again() {
        slowDown(0);
        scene.advance(500);
        slowDown(0);
        scene.advance(500);
        slowDown(0);

        assertThat(limit()).isEqualTo(2);
    }

    @Test
    void one_that_comes_during_the_pause_was_sent_before_it_and_does_not_halve_again() {
        slowDown(5_000);
        scene.advance(3_000);
        slowDown(1_000);
        assertThat(limit()).isEqualTo(4);

        scene.advance(2_000);
        slowDown(0);
        assertThat(limit()).isEqualTo(2);
    }

    @Test
    void it_never_becomes_less_than_one() {
        for (int i = 0; i < 10; i++) {
            slowDown(0);
            scene.advance(1_000);
            slowDown(0);
        }
        assertThat(limit()).isEqualTo(1);

        scene.acquire(2);
        assertThat(scene.times).hasSize(1);
    }

    @Test
    void it_grows_back_by_one_for_every_quiet_period_up_to_what_was_configured() {
        slowDown(0);
        scene.advance(999);
        assertThat(limit()).isEqualTo(4);
        scene.advance(1);
        assertThat(limit()).isEqualTo(5);
        scene.advance(2_000);
        assertThat(limit()).isEqualTo(7);
        scene.advance(60_000);
        assertThat(limit()).isEqualTo(8);
    }

    @Test
    void it_begins_to_grow_when_the_pause_is_over() {
        slowDown(10_000);
        scene.advance(10_999);
        assertThat(limit()).isEqualTo(4);
        scene.advance(1);
        assertThat(limit()).isEqualTo(5);
    }

    @Test
    void being_slowed_down_again_starts_the_quiet_time_anew() {
        slowDown(0);
        scene.advance(900);
        slowDown(0);
        scene.advance(900);
        assertThat(limit()).isEqualTo(4);
        scene.advance(100);
        assertThat(limit()).isEqualTo(5);
    }

    @Test
    void who_waits_profits_from_the_growth_at_once() {
        slowDown(0);
        scene.advance(500);
        scene.acquire(5);
        assertThat(scene.times).hasSize(4);

        scene.advance(10_000);

        assertThat(scene.times).as("the fifth place comes back at 1000").endsWith(1000L);
        scene.assertNothingIsLeft();
    }

    @Test
    void an_unlimited_budget_is_paused_and_nothing_else() {
        RateScene unlimited = new RateScene(RateBudget.unlimited());
        unlimited.budget.slowDown(Duration.ofSeconds(3));
        unlimited.acquire(100);
        assertThat(unlimited.times).isEmpty();

        unlimited.advance(3_000);

        assertThat(unlimited.times).hasSize(100).containsOnly(3000L);
        assertThat(unlimited.budget).hasToString("RateBudget[unlimited]");
    }

    private void slowDown(long millis) {
        scene.budget.slowDown(Duration.ofMillis(millis));
    }

    /** How many may begin in a period now. */
    private int limit() {
        String text = scene.budget.toString();
        return text.contains("slowed down to ")
                ? Integer.parseInt(text.replaceAll("\\D*8 per PT1S\\D*(\\d+).*", "$1"))
                : 8;
    }
}
