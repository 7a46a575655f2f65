package dev.verdict.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.Verdict.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserActivityTest {
    private static final Instant NOON = Rows.NOON;
    private static final Trait PHONE_A = new Trait(Trait.Kind.DEVICE, "device-a");
    private static final Trait PHONE_B = new Trait(Trait.Kind.DEVICE, "device-b");
    private static final Trait HUNGARY = new Trait(Trait.Kind.COUNTRY, "HU");
    private static final Trait BRAZIL = new Trait(Trait.Kind.COUNTRY, "BR");

    private static Instant at(int minutes) {
        return NOON.plusSeconds(60L * minutes);
    }

    private static List<String> ids(UserActivity activity) {
        return activity.events().stream()
                .map(event -> (event instanceof ReviewTransaction row ? row.id() : event.runId())
                        + (activity.isCurrent(event) ? "*" : ""))
                .toList();
    }

    @Test
    void the_first_run_of_a_person_is_the_first_time() {
        ReviewRun current = Rows.run("run-1", "u-1")
                .transactions(Rows.transaction("t-1", "run-1", "u-1", NOON))
                .row();
        ReviewRun later = Rows.run("run-2", "u-1").at(at(9)).row();
        ReviewRun ofAnother = Rows.run("run-3", "u-2").at(at(-9)).row();

        UserActivity activity = UserActivity.of(current, List.of(later, ofAnother));

        assertThat(activity.isFirstTime()).isTrue();
        assertThat(activity.earlierRuns()).isEmpty();
        assertThat(ids(activity)).containsExactly("run-1*", "t-1*", "run-2");
    }

    @Test
    void earlier_runs_tell_how_they_ended() {
        ReviewRun current = Rows.run("run-3", "u-1").row();
        ReviewRun declined = Rows.run("run-2", "u-1")
                .ended("DECLINED", Kind.DECLINED)
                .at(at(-1))
                .row();
        ReviewRun untimed = Rows.run("run-1", "u-1")
                .ended("EXPIRED", Kind.ABANDONED)
                .at(null)
                .row();

        UserActivity activity = UserActivity.of(current, List.of(current, declined, untimed, declined));

        assertThat(activity.isFirstTime()).isFalse();
        assertThat(activity.earlierRuns())
                .extracting(run -> run.verdict().kind())
                .containsExactly(Kind.ABANDONED, Kind.DECLINED);
        assertThat(activity.events()).hasSize(3);
    }

    @Test
    void transactions_outside_runs_are_listed_once_and_belong_to_their_run_if_they_have_one() {
        ReviewTransaction linked = Rows.transaction("t-1", "run-1", "u-1", at(1));
        ReviewRun current = Rows.run("run-1", "u-1").transactions(linked).row();
        ReviewRun ofSomebodyElse = Rows.run("run-2", "u-3")
                .transactions(Rows.transaction("t-2", "run-2", "u-1", at(2)))
                .row();
        List<ReviewEvent> others = List.of(
                ofSomebodyElse,
                Rows.transaction("t-1", null, "u-1", at(1)),
                Rows.transaction("t-2", null, "u-1", at(2)),
                Rows.transaction("t-3", null, "u-1", at(-3)),
                Rows.transaction("t-4", null, "u-2", at(3)),
                Rows.transaction("t-5", null, null, at(3)));

        assertThat(ids(UserActivity.of(current, others))).containsExactly("t-3", "run-1*", "t-1*");
        assertThat(UserActivity.of(current, others).isFirstTime()).isFalse();
    }

    @Test
    void a_run_without_a_user_id_has_only_its_own_activity() {
        ReviewRun current = Rows.run("run-1", (String) null).row();

        assertThat(ids(UserActivity.of(
                        current, List.of(Rows.run("run-2", (String) null).row()))))
                .containsExactly("run-1*");
    }

    @Test
    void changes_of_device_and_country_between_events() {
        ReviewRun current = Rows.run("run-1", "u-1")
                .transactions(
                        Rows.transaction("t-2", "run-1", "u-1", at(2), PHONE_B, HUNGARY),
                        Rows.transaction("t-1", "run-1", "u-1", at(1), PHONE_A, HUNGARY))
                .row();
        ReviewTransaction later = Rows.transaction("t-3", null, "u-1", at(3), PHONE_B, BRAZIL);

        assertThat(UserActivity.of(current, List.of(later)).changes())
                .containsExactly(
                        new UserActivity.Change(PHONE_A, PHONE_B, at(2), "run-1"),
                        new UserActivity.Change(HUNGARY, BRAZIL, at(3), null));
    }

    @Test
    void a_step_that_failed_in_more_than_one_run_is_a_repeated_failure() {
        ReviewRun current = Rows.run("run-2", "u-1")
                .step("AML", Outcome.FAILED)
                .step("IDV", Outcome.FAILED)
                .step("IDV", Outcome.FAILED)
                .step("KYC", Outcome.PASSED)
                .row();
        ReviewRun before = Rows.run("run-1", "u-1")
                .step("AML", Outcome.FAILED)
                .step("KYC", Outcome.PASSED)
                .row();

        assertThat(UserActivity.of(current, List.of(before)).repeatedFailures()).isEqualTo(Map.of("AML", 2));
    }

    @Test
    void a_step_took_no_time_that_is_known_if_it_ended_before_it_began() {
        TimelineStep.Attempt attempt =
                new TimelineStep.Attempt("a", Open.absent(), Rows.NOON, Rows.NOON.minusSeconds(1));

        assertThat(new TimelineStep("AML", Outcome.PASSED, List.of(attempt), List.of()).duration())
                .isEmpty();
    }

    @Test
    void where_a_run_failed_waits_or_was_left() {
        Rows.Run run = Rows.run("run-1", "u-1")
                .step("KYC", Outcome.PASSED)
                .step("AML", Outcome.FAILED)
                .step("IDV", Outcome.INCOMPLETE)
                .step("FINISH", Outcome.NOT_REACHED);

        assertThat(run.ended("DECLINED", Kind.DECLINED).row().failedAt())
                .map(TimelineStep::name)
                .contains("AML");
        assertThat(run.ended("DECLINED", Kind.DECLINED).row().droppedOffAt()).isEmpty();
        assertThat(run.ended("RUNNING", Kind.PENDING).row().waitsAt())
                .map(TimelineStep::name)
                .contains("IDV");
        assertThat(run.ended("INCOMPLETE", Kind.INCOMPLETE).row().droppedOffAt())
                .map(TimelineStep::name)
                .contains("IDV");
        assertThat(run.ended("EXPIRED", Kind.ABANDONED).row().droppedOffAt())
                .as("after the last step that was reached")
                .map(TimelineStep::name)
                .contains("IDV");
        assertThat(Rows.run("run-1", "u-1")
                        .step("IDV", Outcome.LEFT)
                        .step("transaction", Outcome.PASSED)
                        .ended("ABANDONED", Kind.ABANDONED)
                        .row()
                        .droppedOffAt())
                .map(TimelineStep::name)
                .contains("IDV");
    }

    @Test
    void a_run_for_another_person_has_transactions_of_that_person() {
        ReviewRun run = Rows.run("run-1", "u-1")
                .transactions(Rows.transaction("t-1", "run-1", "u-1", NOON))
                .row()
                .withPerson(new Person("customer-7", "Ada", null));

        assertThat(run.person().userId()).isEqualTo("customer-7");
        assertThat(run.transactions()).extracting(row -> row.person().userId()).containsExactly("customer-7");
        assertThat(run.toString() + run.person() + run.transactions()).doesNotContain("customer-7", "Ada");
    }
}
