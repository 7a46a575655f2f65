package dev.verdict.sandbox;

import static dev.verdict.sandbox.ManualClock.minute;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimesTest {
    private final ManualClock clock = new ManualClock();

    @Test
    void the_times_of_a_result_are_those_of_its_execution() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().clock(clock).looksUntilDone(1).start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.begin("e", "fail");

            clock.move(Duration.ofMinutes(1));
            assertThat(caller.poll("e", "fail", id).workflowResult())
                    .containsEntry("createdAt", minute(0))
                    .containsEntry("startedAt", minute(0))
                    .doesNotContainKeys("endedAt", "updatedAt");
            clock.move(Duration.ofMinutes(1));
            assertThat(caller.poll("e", "fail", id).workflowResult())
                    .containsEntry("createdAt", minute(0))
                    .containsEntry("startedAt", minute(0))
                    .containsEntry("endedAt", minute(2))
                    .containsEntry("updatedAt", minute(2));
            clock.move(Duration.ofMinutes(1));
            assertThat(caller.poll("e", "fail", id).workflowResult())
                    .as("it ended when it was first seen to have ended")
                    .containsEntry("endedAt", minute(2));
        }
    }

    @Test
    void the_times_of_steps_are_those_of_the_sample() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().clock(clock).start()) {
            assertThat(Caller.of(sandbox)
                            .execute("e", "fail")
                            .result()
                            .workflowStepResults()
                            .get(0)
                            .startedAt())
                    .isEqualTo(Sample.INDIVIDUAL_FAIL_KYC
                            .result()
                            .workflowStepResults()
                            .get(0)
                            .startedAt());
        }
    }

    @Test
    void a_foreground_execution_takes_no_time() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().clock(clock).start()) {
            assertThat(Caller.of(sandbox).execute("e", "pass").workflowResult())
                    .containsEntry("createdAt", minute(0))
                    .containsEntry("startedAt", minute(0))
                    .containsEntry("endedAt", minute(0));
        }
    }

    @Test
    void an_execution_with_a_duration_ends_after_that_duration() {
        AtomicLong nanos = new AtomicLong();
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.builder()
                .clock(clock)
                .nanoClock(nanos::get)
                .runningFor(Duration.ofMinutes(3))
                .start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.begin("e", "fail");
            clock.move(Duration.ofMinutes(10));
            nanos.addAndGet(Duration.ofMinutes(10).toNanos());

            assertThat(caller.poll("e", "fail", id).workflowResult()).containsEntry("endedAt", minute(3));
        }
    }

    @Test
    void clocks_that_disagree_do_not_make_an_end_in_the_future() {
        AtomicLong nanos = new AtomicLong();
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.builder()
                .clock(clock)
                .nanoClock(nanos::get)
                .runningFor(Duration.ofMinutes(3))
                .start()) {
            Caller caller = Caller.of(sandbox);
            String id = caller.begin("e", "fail");
            nanos.addAndGet(Duration.ofMinutes(3).toNanos());

            assertThat(caller.poll("e", "fail", id).workflowResult()).containsEntry("endedAt", minute(0));
        }
    }

    @Test
    void an_execution_that_never_ends_has_no_end_time() {
        try (FrankieOneSandbox sandbox =
                FrankieOneSandbox.builder().clock(clock).looksUntilDone(0).start()) {
            Caller caller = Caller.of(sandbox);

            assertThat(caller.poll("e", "in progress", caller.begin("e", "in progress"))
                            .workflowResult())
                    .containsEntry("startedAt", minute(0))
                    .doesNotContainKey("endedAt");
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void the_default_clock_is_the_system_clock(Sample sample) {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            Instant before = Instant.now();

            Instant started = Caller.of(sandbox)
                    .post(Caller.workflow("e", sample) + "/execute", "")
                    .result()
                    .startedAt();

            assertThat(started).isBetween(before, Instant.now());
        }
    }
}
