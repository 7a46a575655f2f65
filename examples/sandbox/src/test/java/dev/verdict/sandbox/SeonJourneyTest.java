package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.sandbox.seon.SimulatedRun;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeonJourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);

    /** The run after all its webhooks. */
    private static WorkflowRun runOf(SeonJourney journey) {
        SimulatedRun run = new SimulatedRun("w", "user-7", journey.script(), CLOCK);
        WorkflowRun folded = WorkflowRun.start(run.id());
        for (SimulatedRun.Webhook webhook : run.webhooks()) {
            SeonEvent event = SeonEvent.parse(webhook.body());
            folded = event instanceof WorkflowEvent ? folded.apply(event) : folded.link(event);
        }
        return folded;
    }

    /** Everything about a run that does not depend on its ids, which are new in each run. */
    private static String summary(WorkflowRun run) {
        return run.verdict().kind() + "" + run.statusHistory() + run.failingSteps()
                + run.steps().stream()
                        .map(step -> step.kind() + "" + step.outcome() + step.at())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_journey_ends_with_its_status(RunStatus status) {
        assertThat(runOf(SeonJourney.endingIn(status)).status().is(status)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_update_is_later_than_all_events_of_the_sample(SeonSample sample) {
        WorkflowRun run =
                runOf(SeonJourney.of(sample).withStatus(RunStatus.ERROR).shuffled(1));

        assertThat(run.status().is(RunStatus.ERROR)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void order_and_duplicates_do_not_change_the_run(SeonSample sample) {
        SeonJourney journey = SeonJourney.of(sample);
        for (long seed = 0; seed < 20; seed++) {
            assertThat(summary(runOf(journey.eachTwice().shuffled(seed)))).isEqualTo(summary(runOf(journey)));
        }
    }

    @Test
    void event_numbers_do_not_depend_on_an_earlier_order() {
        SeonJourney journey = SeonJourney.endingIn(RunStatus.REVIEW).withStatus(RunStatus.APPROVED);

        assertThat(journey.arriving(3, 1, 3, 2)).hasToString("SeonJourney[3 events, arriving [3, 1, 3, 2]]");
        assertThat(journey.arriving(3, 1, 3, 2).arriving(2)).hasToString("SeonJourney[3 events, arriving [2]]");
        assertThat(journey.arriving(3, 2).withStatus(RunStatus.DECLINED))
                .hasToString("SeonJourney[4 events, arriving [3, 2, 4]]");
        assertThat(journey.eachTwice()).hasToString("SeonJourney[3 events, arriving [1, 1, 2, 2, 3, 3]]");
        assertThat(journey.arriving()).hasToString("SeonJourney[3 events, arriving []]");
        assertThat(journey.size()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> journey.arriving(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journey.arriving(4))
                .withMessage("no event 4: there are 3 events");
    }

    @Test
    void an_omitted_event_never_arrives() {
        assertThat(runOf(SeonJourney.endingIn(RunStatus.DECLINED).arriving(1))
                        .status()
                        .is(RunStatus.RUNNING))
                .isTrue();
    }

    @Test
    void an_added_event_gets_the_ids_of_the_run_and_its_user() {
        WorkflowRun run = runOf(SeonJourney.endingIn(RunStatus.REVIEW)
                .withEvent(
                        "{\"event\":\"orchestration/workflow_execution_updated\",\"timestamp\":\"2030-01-01T00:00:00Z\","
                                + "\"data\":{\"id\":\"?\",\"status\":\"Decline\",\"extra\":1.50}}")
                .withEvent("{\"event\":\"transaction/processed\",\"data\":{\"id\":\"mine\",\"user_id\":\"?\"}}"));

        assertThat(run.status().raw()).isEqualTo("Decline");
        assertThat(run.userReference()).contains("user-7");
        assertThat(run.transactions()).extracting(step -> step.id()).containsExactly("mine");
    }

    @Test
    void events_at_the_same_time_stay_at_the_same_time() {
        String at = "\"timestamp\":\"2030-01-01T00:00:00Z\"";
        List<String> statuses = List.of("APPROVED", "REVIEW");
        SeonJourney journey = SeonJourney.endingIn(RunStatus.RUNNING);
        for (String status : statuses) {
            journey = journey.withEvent("{\"event\":\"orchestration/workflow_execution_updated\"," + at
                    + ",\"data\":{\"id\":\"?\",\"status\":\"" + status + "\"}}");
        }

        assertThat(runOf(journey).status().is(RunStatus.REVIEW)).isTrue();
        assertThat(runOf(journey).statusHistory()).hasSize(3);
    }

    @Test
    void text_that_is_not_an_event_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeonJourney.endingIn(RunStatus.REVIEW).withEvent("{}"));
    }
}
