package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.runWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Verdict.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunMergeTest {
    static List<String> runs() {
        return Webhooks.RUNS;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void two_copies_with_different_events_merge_into_the_complete_run(String name) {
        WorkflowRun whole = Webhooks.run(name);
        List<SeonEvent> events = Webhooks.events(name);
        for (int split = 0; split <= events.size(); split++) {
            WorkflowRun one = WorkflowRun.start(whole.executionId());
            WorkflowRun other = one;
            for (int i = 0; i < events.size(); i++) {
                one = i < split ? Webhooks.with(one, events.get(i)) : one;
                other = i >= split - 1 ? Webhooks.with(other, events.get(i)) : other; // one event is in both
            }
            for (AnalystEntry entry : whole.analystLog()) {
                one = one.withAnalystEntry(entry);
            }
            assertThat(one.mergedWith(other)).isEqualTo(whole).isEqualTo(other.mergedWith(one));
            assertThat(one.mergedWith(other).explain()).isEqualTo(whole.explain());
        }
    }

    @Test
    void webhooks_that_arrived_before_the_start_are_not_lost() {
        WorkflowRun started = WorkflowRun.start("run-1", "user-7");
        WorkflowRun told = runWith("finished REVIEW");

        assertThat(started.mergedWith(told).userReference()).contains("user-7");
        assertThat(told.mergedWith(started)).isEqualTo(started.mergedWith(told));
        assertThat(told.mergedWith(started).verdict().kind()).isEqualTo(Kind.REVIEW);
        assertThat(started.mergedWith(started)).isEqualTo(started);
    }

    @Test
    void copies_of_different_runs_or_of_different_people_are_not_merged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runWith("APPROVED").mergedWith(WorkflowRun.start("run-2")))
                .withMessage("a copy of run run-2, not of run-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowRun.start("run-1", "ada@shop.example")
                        .mergedWith(WorkflowRun.start("run-1", "bo@shop.example")))
                .withMessage("run run-1 was started for another person");
    }
}
