package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.VerdictException;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a wait ends with if the deadline comes after a response and before anybody was told of it. */
class PollHistoryTest {
    private final PollHistory<FakeResult> history = new PollHistory<>();

    private Completion<FakeResult> atDeadline() {
        return history.copy().atDeadline(Scene.POLICY, Scene.REFERENCE, Duration.ofMinutes(1));
    }

    @Test
    void a_result_that_ends_the_wait_is_the_end() {
        history.answered(new Completion<>(FakeResult.APPROVED, null));

        assertThat(atDeadline().result()).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void a_result_that_does_not_end_it_is_the_last_snapshot() {
        history.answered(new Completion<>(FakeResult.RUNNING, null));

        assertThat(atDeadline().failure())
                .isInstanceOfSatisfying(
                        WaitDeadlineException.class,
                        late -> assertThat(late.lastSnapshot()).containsSame(FakeResult.RUNNING));
    }

    @Test
    void a_failure_is_the_cause() {
        VerdictException failure = Scene.http(503);
        history.answered(Completion.failed(failure));

        assertThat(atDeadline().failure())
                .isInstanceOf(WaitDeadlineException.class)
                .hasCause(failure);
    }
}
