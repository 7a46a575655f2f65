package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollPolicyTest {
    private static final Duration HUGE = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    private static final PollPolicy POLICY =
            PollPolicy.defaults().withDelays(Duration.ofNanos(100), Duration.ofNanos(1500));

    @Test
    void the_defaults_wait_ten_minutes_with_one_to_fifteen_seconds_between_polls() {
        PollPolicy policy = PollPolicy.defaults();

        assertThat(policy.deadline()).isEqualTo(Duration.ofMinutes(10));
        assertThat(policy.floor()).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.cap()).isEqualTo(Duration.ofSeconds(15));
        assertThat(policy.notFoundGrace()).isEqualTo(Duration.ofSeconds(30));
        assertThat(policy.isUntilDecided()).isFalse();
    }

    @Test
    void ready_made_policies_say_what_their_javadoc_says() {
        assertThat(PollPolicy.automaticChecks()).hasToString("PollPolicy[deadline=PT2M, floor=PT0.5S, cap=PT5S]");
        assertThat(PollPolicy.applicant().deadline()).isEqualTo(Duration.ofHours(1));
        assertThat(PollPolicy.reviewer().hasDeadline()).isFalse();
        assertThat(PollPolicy.reviewer().isUntilDecided()).isTrue();
    }

    @Test
    void a_phase_begins_at_its_start() {
        PollPolicy policy = PollPolicy.applicant();

        assertThat(policy.phaseAt(Duration.ofMinutes(1).toNanos() - 1)).isZero();
        assertThat(policy.phaseAt(Duration.ofMinutes(1).toNanos())).isEqualTo(1);
        assertThat(policy.phaseAt(Duration.ofMinutes(5).toNanos())).isEqualTo(2);
        assertThat(policy.phaseAt(Long.MAX_VALUE)).isEqualTo(2);
    }

    @Test
    void each_change_gives_a_new_policy_and_keeps_the_rest() {
        PollPolicy policy = PollPolicy.defaults()
                .untilDecided()
                .withDelays(Duration.ofSeconds(2), Duration.ofSeconds(2))
                .withNotFoundGrace(Duration.ZERO)
                .withDeadline(Duration.ofDays(3));

        assertThat(policy)
                .hasToString("PollPolicy[deadline=PT72H, floor=PT2S, cap=PT2S, notFoundGrace=PT0S, until decided]")
                .isEqualTo(policy.withDelays(policy.floor(), policy.cap()))
                .isEqualTo(policy.untilDecided())
                .isEqualTo(policy.withDeadline(policy.deadline()));
        assertThat(PollPolicy.defaults()).hasToString("PollPolicy[deadline=PT10M, floor=PT1S, cap=PT15S]");
    }

    @Test
    void policies_are_equal_by_value() {
        PollPolicy same = PollPolicy.defaults().withDeadline(Duration.ofSeconds(600));

        assertThat(same).isEqualTo(PollPolicy.defaults()).hasSameHashCodeAs(PollPolicy.defaults());
        assertThat(same.untilDecided()).doesNotHaveSameHashCodeAs(same);
        assertThat(same).isNotEqualTo(same.untilDecided());
        assertThat(same).isNotEqualTo(same.withDeadline(Duration.ofSeconds(1)));
        assertThat(same).isNotEqualTo(same.withDelays(Duration.ofSeconds(1), Duration.ofSeconds(16)));
        assertThat(same).isNotEqualTo(same.withDelays(Duration.ofSeconds(2), Duration.ofSeconds(15)));
        assertThat(same).isNotEqualTo(same.withNotFoundGrace(Duration.ofSeconds(29)));
    }

    @Test
    void a_negative_grace_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.withNotFoundGrace(Duration.ofNanos(-1)))
                .withMessage("notFoundGrace must not be negative, not PT-0.000000001S");
        assertThatNullPointerException().isThrownBy(() -> POLICY.withNotFoundGrace(null));
    }

    @Test
    void the_delay_doubles_from_the_floor_to_the_cap() {
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToLong(polls -> POLICY.phases().get(0).delay(polls, 0)))
                .as("least")
                .containsExactly(100L, 200L, 400L, 750L, 750L, 750L);
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToLong(polls -> POLICY.phases().get(0).delay(polls, 1)))
                .as("most")
                .containsExactly(200L, 400L, 800L, 1500L, 1500L, 1500L);
        assertThat(POLICY.phases().get(0).delay(2, 0.5)).isEqualTo(300);
    }

    @Test
    void a_delay_that_can_double_once_more_is_not_that_of_the_cap_yet() {
        PollPhase phase = new PollPhase(Duration.ZERO, Duration.ofNanos(2), Duration.ofNanos(5));

        assertThat(phase.delay(1, 1)).isEqualTo(4);
        assertThat(phase.delay(2, 1)).isEqualTo(5);
    }

    @Test
    void jitter_stays_inside_floor_and_cap() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            long floor = 1 + (random.nextLong() >>> 1 + random.nextInt(62));
            long cap = floor + (random.nextLong() >>> 1 + random.nextInt(62));
            if (cap < floor) {
                cap = Long.MAX_VALUE;
            }
            PollPolicy policy = PollPolicy.defaults().withDelays(Duration.ofNanos(floor), Duration.ofNanos(cap));

            for (int polls = 1; polls <= 70; polls++) {
                assertThat(policy.phases().get(0).delay(polls, random.nextDouble()))
                        .isBetween(floor, cap);
                assertThat(policy.phases().get(0).delay(polls, 0)).isBetween(floor, cap);
                assertThat(policy.phases().get(0).delay(polls, Math.nextDown(1.0)))
                        .isBetween(floor, cap);
            }
        }
    }

    @Test
    void a_random_number_out_of_range_does_not_lead_out_of_floor_and_cap() {
        for (double random : new double[] {-1e300, -1, 2, 1e300, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(POLICY.phases().get(0).delay(3, random)).isBetween(100L, 1500L);
        }
    }

    @Test
    void an_equal_floor_and_cap_make_the_delay_constant() {
        PollPolicy policy = PollPolicy.defaults().withDelays(Duration.ofSeconds(5), Duration.ofSeconds(5));

        assertThat(IntStream.rangeClosed(1, 200)
                        .mapToLong(polls -> policy.phases().get(0).delay(polls, 0.7)))
                .containsOnly(5_000_000_000L);
    }

    @Test
    void huge_durations_do_not_overflow() {
        PollPolicy policy =
                PollPolicy.defaults().withDelays(Duration.ofNanos(1), HUGE).withDeadline(HUGE);

        assertThat(policy.remaining(0)).isEqualTo(Long.MAX_VALUE);
        assertThat(policy.phases().get(0).delay(Integer.MAX_VALUE, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(policy.phases().get(0).delay(62, 1)).isEqualTo(1L << 62);
        assertThat(policy.withDelays(HUGE, HUGE).phases().get(0).delay(1, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(policy.withDelays(HUGE, HUGE).nextDelay(0, 1, Long.MAX_VALUE, 1))
                .isEmpty();
        assertThat(policy.withDelays(Duration.ofNanos(Long.MAX_VALUE - 5), HUGE).nextDelay(0, 1, -10, 1))
                .isEmpty();
    }

    @Test
    void a_delay_that_fits_before_the_deadline_is_kept() {
        assertThat(POLICY.nextDelay(0, 3, 10_000, 0.5)).isEqualTo(nanos(600));
        assertThat(POLICY.nextDelay(0, 3, 700, 0.5)).isEqualTo(nanos(600));
    }

    @Test
    void a_delay_that_would_pass_the_deadline_is_cut_to_leave_the_floor_for_the_answer() {
        assertThat(POLICY.nextDelay(0, 3, 650, 0.5)).isEqualTo(nanos(550));
        assertThat(POLICY.nextDelay(0, 3, 500, 0.5)).isEqualTo(nanos(400));
        assertThat(POLICY.nextDelay(0, 3, 200, 0.5)).isEqualTo(nanos(100));
    }

    @Test
    void no_poll_is_planned_closer_than_the_floor_or_past_the_deadline() {
        assertThat(POLICY.nextDelay(0, 3, 199, 0.5)).isEmpty();
        assertThat(POLICY.nextDelay(0, 3, 1, 0.5)).isEmpty();
        assertThat(POLICY.nextDelay(0, 3, 0, 0.5)).isEmpty();
        assertThat(POLICY.nextDelay(0, 3, Long.MIN_VALUE + 1_000, 0.5)).isEmpty();
        assertThat(POLICY.nextDelay(0, 1, 150, 0.4))
                .as("shorter than what is left")
                .isEqualTo(nanos(140));
    }

    @Test
    void durations_must_be_positive_and_in_order() {
        PollPolicy policy = PollPolicy.defaults();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withDeadline(Duration.ZERO))
                .withMessage("deadline must be positive, not PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withDelays(Duration.ofSeconds(-1), Duration.ofSeconds(1)))
                .withMessage("floor must be positive, not PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withDelays(Duration.ofSeconds(1), Duration.ZERO))
                .withMessage("cap must be positive, not PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withDelays(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessage("cap must not be below floor: PT1S is below PT2S");
    }

    @Test
    void null_arguments_are_named() {
        PollPolicy policy = PollPolicy.defaults();

        assertThatNullPointerException()
                .isThrownBy(() -> policy.withDeadline(null))
                .withMessage("deadline");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.withDelays(null, Duration.ZERO))
                .withMessage("floor");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.withDelays(Duration.ofSeconds(1), null))
                .withMessage("cap");
    }

    private static Optional<Duration> nanos(long nanos) {
        return Optional.of(Duration.ofNanos(nanos));
    }
}
