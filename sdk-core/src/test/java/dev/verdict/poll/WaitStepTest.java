package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.TransportException;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One step of a wait as a pure function, for engines that wait by themselves. */
class WaitStepTest {
    private static final RandomGenerator LEAST = () -> 0;

    private static WaitStep after(PollPolicy policy, VerificationResult snapshot, long seconds) {
        return policy.afterSnapshot(WaitState.begin(), snapshot, Duration.ofSeconds(seconds), LEAST);
    }

    @Test
    void a_running_execution_is_polled_again() {
        WaitStep step = after(PollPolicy.defaults(), FakeResult.RUNNING, 0);

        assertThat(step.kind()).isEqualTo(WaitStep.Kind.POLL_AGAIN);
        assertThat(step.nextDelay()).contains(Duration.ofSeconds(1));
        assertThat(step.state().polls()).isEqualTo(1);
        assertThat(step.state().found()).isTrue();
    }

    @Test
    void an_ended_execution_ends_the_wait() {
        WaitStep step = after(PollPolicy.defaults(), FakeResult.APPROVED, 0);

        assertThat(step.kind()).isEqualTo(WaitStep.Kind.ENDED);
        assertThat(step.nextDelay()).isEmpty();
    }

    @Test
    void no_poll_is_planned_past_the_deadline() {
        assertThat(after(PollPolicy.defaults(), FakeResult.RUNNING, 600).kind()).isEqualTo(WaitStep.Kind.DEADLINE);
    }

    @Test
    void a_failure_that_may_pass_is_polled_again_and_another_is_not() {
        PollPolicy policy = PollPolicy.defaults();

        assertThat(policy.afterFailure(WaitState.begin(), new TransportException("reset", null), Duration.ZERO, LEAST)
                        .kind())
                .isEqualTo(WaitStep.Kind.POLL_AGAIN);
        assertThat(policy.afterFailure(WaitState.begin(), Scene.http(403), Duration.ZERO, LEAST)
                        .kind())
                .isEqualTo(WaitStep.Kind.FAILED);
        assertThat(policy.afterFailure(WaitState.begin(), new IllegalStateException(), Duration.ZERO, LEAST)
                        .kind())
                .isEqualTo(WaitStep.Kind.FAILED);
    }

    @Test
    void an_execution_that_was_found_and_then_is_not_ends_the_wait_at_the_third_time() {
        PollPolicy policy = PollPolicy.defaults();
        WaitState state = after(policy, FakeResult.RUNNING, 0).state();
        List<WaitStep.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            WaitStep step = policy.afterFailure(state, Scene.http(404), Duration.ofSeconds(60), LEAST);
            kinds.add(step.kind());
            state = WaitState.parse(step.state().toString());
        }

        assertThat(kinds).containsExactly(WaitStep.Kind.POLL_AGAIN, WaitStep.Kind.POLL_AGAIN, WaitStep.Kind.FAILED);
    }

    @Test
    void delays_start_anew_with_each_phase() {
        PollPolicy policy = PollPolicy.reviewer();
        WaitState state = WaitState.begin();
        long seconds = 0;
        List<Long> times = new ArrayList<>();
        while (seconds < 7_200) {
            WaitStep step = policy.afterSnapshot(state, FakeResult.RUNNING, Duration.ofSeconds(seconds), () -> -1);
            state = step.state();
            seconds += step.nextDelay().orElseThrow().toSeconds();
            times.add(seconds);
        }

        assertThat(times).filteredOn(time -> time <= 60).hasSizeBetween(12, 16);
        assertThat(times).filteredOn(time -> time > 60 && time <= 600).hasSizeBetween(18, 24);
        assertThat(times).filteredOn(time -> time > 600).hasSizeBetween(8, 12);
    }

    @Test
    void the_poller_takes_the_same_steps() {
        Scene scene = new Scene();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advanceSeconds(30);
        wait.cancel(true);

        WaitState state = WaitState.begin();
        for (Poll poll : scene.polls) {
            WaitStep step = Scene.POLICY.afterSnapshot(state, FakeResult.RUNNING, poll.elapsed(), LEAST);
            assertThat(step.nextDelay()).isEqualTo(poll.nextDelay());
            state = step.state();
        }
        assertThat(scene.polls).hasSizeGreaterThan(4);
    }

    @Test
    void a_state_is_read_as_it_was_written() {
        WaitState state = new WaitState(12, 2, 3, 1, true);

        assertThat(state).hasToString("1:12.2.3.1.1");
        assertThat(WaitState.parse(state.toString())).isEqualTo(state);
        assertThat(WaitState.parse(WaitState.begin().toString())).isEqualTo(WaitState.begin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1:", "2:0.0.0.0.0", "1:0.0.0.0", "1:0.0.0.0.2", "1:-1.0.0.0.0", "1:9999999999.0.0.0.0"})
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WaitState.parse(text));
    }

    @Test
    void phases_come_in_order_and_their_delays_are_checked() {
        PollPolicy policy = PollPolicy.applicant();

        assertThat(policy.phases()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withPhase(Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofSeconds(2)))
                .withMessage("a phase must start after the one before it, at PT5M, not at PT5M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withPhase(Duration.ofHours(1), Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessage("cap must not be below floor: PT1S is below PT2S");
        assertThat(PollPolicy.reviewer())
                .hasToString("PollPolicy[deadline=none, floor=PT1S, cap=PT5S, after PT1M floor=PT10S, cap=PT30S,"
                        + " after PT10M floor=PT2M, cap=PT15M, until decided]");
    }

    @Test
    void a_wait_without_a_deadline_schedules_none() {
        Scene scene = new Scene();
        scene.start(Mode.ASYNC, PollPolicy.reviewer());
        assertThat(scene.poller.scheduled()).as("the next poll").isEqualTo(1);

        scene.advance(Duration.ofDays(30));

        assertThat(scene.poller.pending()).containsExactly(Scene.REFERENCE);
    }
}
