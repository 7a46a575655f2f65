package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.sandbox.Caller.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PollTest {

    @Test
    void an_execution_runs_for_two_polls_by_default() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.begin("e", "fail");

            assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "fail", id).result().verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
            assertThat(caller.poll("e", "fail", id).result().verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        }
    }

    @Test
    void each_execution_counts_its_own_polls() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().looksUntilDone(1).start()) {
            Caller caller = Caller.of(sandbox);
            String first = caller.begin("e", "fail");
            String second = caller.begin("e", "fail");

            assertThat(caller.poll("e", "fail", first).result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "fail", second).result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "fail", first).result().progress()).isEqualTo(Progress.ENDED);
        }
    }

    @Test
    void the_response_to_a_poll_has_the_fields_of_the_platform() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().looksUntilDone(0).start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.begin("e", "fail");

            ApiResponse poll = caller.poll("e", "fail", id);
            ApiResponse again = caller.poll("e", "fail", id);

            assertThat(poll.status()).isEqualTo(200);
            assertThat(poll.json().asMap()).containsOnlyKeys("requestId", "workflowResult", "individual");
            assertThat(poll.result().workflowExecutionId()).isEqualTo(id);
            assertThat(poll.response().requestId())
                    .as("is of this call")
                    .isNotEqualTo(poll.result().requestId())
                    .isNotEqualTo(again.response().requestId());
            assertThat(poll.result().requestId()).isEqualTo(again.result().requestId());
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void a_running_execution_does_not_reveal_its_outcome(Sample sample) {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            Caller caller = Caller.of(sandbox);
            String workflow = Caller.workflow("e", sample);
            String id = caller.inBackground()
                    .send("POST", workflow + "/execute", "")
                    .text("workflowExecutionId");

            ApiResponse poll = caller.send("GET", workflow + "/executions/" + id, "");

            WorkflowResult running = poll.result();
            assertThat(running.verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
            assertThat(running.workflowExecutionState().is(WorkflowExecutionState.IN_PROGRESS))
                    .isTrue();
            assertThat(running.workflowExecutionId()).isEqualTo(id);
            assertThat(running.statusOverride()).isEmpty();
            assertThat(running.workflowStepResults()).isEmpty();
            assertThat(running.issues()).isEmpty();
            assertThat(running.steps().order())
                    .isEqualTo(sample.result().steps().order());
            assertThat(poll.workflowResult())
                    .containsEntry("status", null)
                    .doesNotContainKeys("endedAt", "errors", "riskAssessment");
        }
    }

    @Test
    void a_running_execution_has_one_passed_step_and_one_in_progress() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            Caller caller = Caller.of(sandbox);

            WorkflowResult running =
                    caller.poll("e", "fail", caller.begin("e", "fail")).result();

            assertThat(running.steps().passed()).isEqualTo(List.of("START"));
            assertThat(running.steps().incomplete()).hasSize(1);
            assertThat(running.steps().failed()).isEmpty();
        }
    }

    @Test
    void a_foreground_execution_has_ended_when_it_is_answered() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.execute("e", "fail").result().workflowExecutionId();

            assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.ENDED);
        }
    }

    @Test
    void an_execution_that_waits_for_the_applicant_stays_in_progress() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().looksUntilDone(0).start()) {
            Caller caller = Caller.of(sandbox);
            WorkflowResult answered = caller.execute("e", "in progress").result();
            String id = caller.begin("e", "in progress");

            assertThat(answered.progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "in progress", id).result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "in progress", id).result().stepResults("IDV"))
                    .isNotEmpty();
        }
    }

    @Test
    void an_execution_can_run_for_a_duration_on_the_clock_of_a_test() {
        AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5); // it may overflow
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.builder()
                .nanoClock(clock::get)
                .runningFor(Duration.ofNanos(10))
                .start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.begin("e", "fail");

            clock.addAndGet(9);
            assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.RUNNING);
            clock.addAndGet(1);
            assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.ENDED);
        }
    }

    @Test
    void an_execution_can_run_for_longer_than_a_nano_clock_can_count() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.builder()
                .runningFor(Duration.ofSeconds(Long.MAX_VALUE))
                .start()) {
            Caller caller = Caller.of(sandbox);

            assertThat(caller.poll("e", "fail", caller.begin("e", "fail"))
                            .result()
                            .progress())
                    .isEqualTo(Progress.RUNNING);
        }
    }

    @Test
    void the_latest_result_is_that_of_the_newest_execution_and_getting_it_is_a_poll() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().looksUntilDone(1).start()) {
            Caller caller = Caller.of(sandbox);
            caller.begin("e", "fail");
            String newest = caller.begin("e", "fail");
            String latest = Caller.workflow("e", "fail");

            ApiResponse first = caller.get(latest);
            ApiResponse second = caller.get(latest);

            assertThat(first.json().asMap()).containsOnlyKeys("requestId", "workflowResult", "individual");
            assertThat(first.result().workflowExecutionId()).isEqualTo(newest);
            assertThat(first.result().progress()).isEqualTo(Progress.RUNNING);
            assertThat(second.result().workflowExecutionId()).isEqualTo(newest);
            assertThat(second.result().progress()).isEqualTo(Progress.ENDED);
        }
    }

    @Test
    void without_an_execution_there_is_no_latest_result() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            Caller caller = Caller.of(sandbox);
            caller.execute("e", "fail");

            assertThat(caller.get(Caller.workflow("e", "pass")).status()).isEqualTo(404);
            assertThat(caller.get(Caller.workflow("other", "fail")).status()).isEqualTo(404);
            assertThat(caller.with("X-Frankie-CustomerChildID", "child")
                            .get(Caller.workflow("e", "fail"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"meta,200", "base64,200", "all,400"})
    void the_level_parameter_is_checked(String level, int status) {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.begin("e", "fail");

            assertThat(caller.get(Caller.execution("e", "fail", id) + "?level=" + level)
                            .status())
                    .isEqualTo(status);
            assertThat(caller.get(Caller.workflow("e", "fail") + "?level=" + level)
                            .status())
                    .isEqualTo(status);
        }
    }

    @Test
    void the_last_call_of_looks_until_done_and_running_for_counts() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.builder()
                .runningFor(Duration.ofDays(1))
                .looksUntilDone(0)
                .start()) {
            Caller caller = Caller.of(sandbox);

            assertThat(caller.poll("e", "fail", caller.begin("e", "fail"))
                            .result()
                            .progress())
                    .isEqualTo(Progress.ENDED);
        }
    }

    @Test
    void the_builder_names_the_invalid_setting() {
        FrankieOneSandbox.Builder builder = FrankieOneSandbox.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.looksUntilDone(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.runningFor(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.outcome(" ", Sample.INDIVIDUAL_PASS))
                .withMessageContaining("workflowName");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.outcome("x", (Sample) null))
                .withMessage("sample");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.runningFor(null))
                .withMessage("duration");
        assertThatNullPointerException().isThrownBy(() -> builder.clock(null)).withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.nanoClock(null))
                .withMessage("nanoClock");
    }
}
