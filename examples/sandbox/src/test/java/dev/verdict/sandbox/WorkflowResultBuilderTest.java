package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.IssueCategory;
import dev.verdict.frankieone.IssueSeverity;
import dev.verdict.frankieone.IssueType;
import dev.verdict.frankieone.LifecyclePhase;
import dev.verdict.frankieone.StepOutcome;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowResultBuilderTest {

    @Test
    void nothing_is_approved_by_default() {
        WorkflowResult result = WorkflowResultBuilder.individual().build();

        assertThat(result.progress()).isEqualTo(Progress.ENDED);
        assertThat(result.status().isPresent()).isFalse();
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.UNRECOGNIZED);
        assertThat(result.failingSteps()).isEmpty();
        assertThat(result.executionId()).hasSize(26);
    }

    @ParameterizedTest
    @CsvSource({
        "PASS,APPROVED",
        "FAIL,DECLINED",
        "REVIEW,REVIEW",
        "IN_PROGRESS,PENDING",
        "COMPLETE,NO_DECISION",
        "INCOMPLETE,INCOMPLETE",
        "BRAND_NEW,UNRECOGNIZED"
    })
    void every_verdict_of_a_completed_execution_can_be_built(String status, Verdict.Kind verdict) {
        WorkflowResult result =
                WorkflowResultBuilder.individual().status(status).build();

        assertThat(result.verdict().kind()).isEqualTo(verdict);
        assertThat(result.automatedResult()).as("by default").isEqualTo(result.status());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ABANDONED")
    void every_kind_of_verdict_can_be_built(Verdict.Kind kind) {
        assertThat(WorkflowResultBuilder.withVerdict(kind).build().verdict().kind())
                .isEqualTo(kind);
        assertThat(WorkflowResultBuilder.organization()
                        .verdict(kind)
                        .response()
                        .workflowResult()
                        .verdict()
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ABANDONED")
    void the_last_verdict_counts(Verdict.Kind kind) {
        WorkflowResultBuilder pending = WorkflowResultBuilder.withVerdict(Verdict.Kind.PENDING);
        WorkflowResultBuilder failed = WorkflowResultBuilder.withVerdict(Verdict.Kind.DECLINED);

        assertThat(pending.verdict(kind).build().verdict().kind()).isEqualTo(kind);
        assertThat(failed.verdict(kind).build().verdict().kind()).isEqualTo(kind);
    }

    @Test
    void a_verdict_can_get_more_fields() {
        WorkflowResult result = WorkflowResultBuilder.withVerdict(Verdict.Kind.DECLINED)
                .step("KYC", StepOutcome.NO_MATCH)
                .build();

        assertThat(result.failingSteps()).extracting(FailingStep::name).containsExactly("KYC");
    }

    @Test
    void a_verdict_that_frankieone_does_not_have_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowResultBuilder.withVerdict(Verdict.Kind.ABANDONED))
                .withMessageContaining("other platforms");
    }

    @ParameterizedTest
    @EnumSource(WorkflowExecutionState.class)
    void every_state_can_be_built(WorkflowExecutionState state) {
        assertThat(WorkflowResultBuilder.individual()
                        .state(state)
                        .build()
                        .workflowExecutionState()
                        .is(state))
                .isTrue();
    }

    @Test
    void unknown_values_can_be_built() {
        WorkflowResult result = WorkflowResultBuilder.individual()
                .state("PAUSED")
                .status("BRAND_NEW")
                .automatedResult("OLD")
                .step("KYC", "ODD", Map.of())
                .issue("SOME", "THING", "MILD", Map.of("isCleared", true))
                .build();

        assertThat(result.workflowExecutionState().raw()).isEqualTo("PAUSED");
        assertThat(result.status().raw()).isEqualTo("BRAND_NEW");
        assertThat(result.automatedResult().raw()).isEqualTo("OLD");
        assertThat(result.progress()).isEqualTo(Progress.UNKNOWN);
        assertThat(result.failingSteps())
                .singleElement()
                .extracting(FailingStep::kind)
                .isEqualTo(FailingStep.Kind.UNRECOGNIZED);
        assertThat(result.issues()).singleElement().matches(issue -> !issue.isOpen());
    }

    @Test
    void an_override_has_a_person_a_time_and_both_statuses() {
        Instant at = Instant.parse("2026-02-03T04:05:06.789Z");

        StatusOverride override = WorkflowResultBuilder.individual()
                .automatedResult(WorkflowStatus.FAIL)
                .status(WorkflowStatus.PASS)
                .override("request-1", "someone", at)
                .build()
                .statusOverride()
                .orElseThrow();

        assertThat(override.requestId()).isEqualTo("request-1");
        assertThat(override.by()).isEqualTo("someone");
        assertThat(override.at()).isEqualTo(at);
        assertThat(override.from().raw()).isEqualTo("FAIL");
        assertThat(override.to().raw()).isEqualTo("PASS");
        assertThat(override.changesVerdict()).isTrue();
    }

    @Test
    void an_override_needs_only_a_request_id() {
        WorkflowResultBuilder builder = WorkflowResultBuilder.individual().status(WorkflowStatus.PASS);

        StatusOverride override = builder.override("request-1", null, null)
                .build()
                .statusOverride()
                .orElseThrow();

        assertThat(override.by()).isNull();
        assertThat(override.at()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.override(" ", null, null));
    }

    @Test
    void failing_steps_come_from_results_and_from_lists() {
        WorkflowResult result = WorkflowResultBuilder.individual()
                .step("START", StepOutcome.COMPLETE)
                .step("KYC", StepOutcome.NO_MATCH)
                .listedAsPassed("START")
                .listedAsFailed("KYC", "IDV")
                .listedAsIncomplete("AML")
                .build();

        assertThat(result.failingSteps()).extracting(FailingStep::name).containsExactly("KYC", "IDV", "AML");
        assertThat(result.steps().order()).containsExactly("START", "KYC", "IDV", "AML");
        assertThat(result.steps().passed()).containsExactly("START");
    }

    @Test
    void the_later_of_two_attempts_at_a_step_counts() {
        WorkflowResult result = WorkflowResultBuilder.individual()
                .step("KYC", StepOutcome.NO_MATCH)
                .step("KYC", StepOutcome.MATCH)
                .build();

        assertThat(result.failingSteps()).isEmpty();
        assertThat(result.stepResults("KYC")).hasSize(2);
        assertThat(result.steps().order()).containsExactly("KYC");
    }

    @Test
    void a_step_and_its_issue_can_have_more_fields() {
        WorkflowResult result = WorkflowResultBuilder.individual()
                .step(
                        "IDV",
                        StepOutcome.NO_MATCH,
                        Map.of(
                                "stepResultId", "s1",
                                "objectType", "DOCUMENT",
                                "objectId", "d1",
                                "startedAt", Instant.EPOCH,
                                "errors", List.of(Map.of("code", StepOutcome.ERROR))))
                .issue("IDV", "OCR", "REVIEW", Map.of("stepResultId", "s1"))
                .build();

        assertThat(result.stepResults("IDV")).singleElement().satisfies(step -> {
            assertThat(step.objectId()).isEqualTo("d1");
            assertThat(step.startedAt()).isEqualTo(Instant.EPOCH);
            assertThat(step.errors()).singleElement().matches(error -> "ERROR".equals(error.code()));
        });
        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.stepResultId()).isEqualTo("s1");
            assertThat(issue.isOpen()).isTrue();
        });
    }

    @Test
    void an_issue_explains_a_review() {
        WorkflowResult result = WorkflowResultBuilder.individual()
                .status(WorkflowStatus.REVIEW)
                .issue(IssueCategory.AML, IssueType.PEP, IssueSeverity.REVIEW)
                .build();

        assertThat(result.verdict().openIssues()).hasSize(1);
    }

    @Test
    void the_phase_can_be_monitoring() {
        assertThat(WorkflowResultBuilder.individual()
                        .status(WorkflowStatus.CLEAR)
                        .lifecyclePhase(LifecyclePhase.MONITORING)
                        .build()
                        .verdict()
                        .kind())
                .isEqualTo(Verdict.Kind.NO_DECISION);
    }

    @Test
    void an_organization_is_in_its_own_field() {
        WorkflowResponse response = WorkflowResultBuilder.organization()
                .status(WorkflowStatus.COMPLETE)
                .executionId("x-1")
                .response();

        assertThat(response.organization()).isPresent();
        assertThat(response.individualAsSent()).isEmpty();
        assertThat(response.workflowResult().entityType().is(EntityType.ORGANIZATION))
                .isTrue();
        assertThat(response.workflowResult().executionId()).isEqualTo("x-1");
        assertThat(response.organization().orElseThrow().entityId())
                .isEqualTo(response.workflowResult().entityId());
    }

    @Test
    void any_field_can_be_set_and_replaces_other_methods() {
        WorkflowResult result = WorkflowResultBuilder.individual()
                .status(WorkflowStatus.PASS)
                .issue(IssueCategory.AML, IssueType.PEP, IssueSeverity.REVIEW)
                .field("issues", List.of())
                .field("status", List.of())
                .field("endedAt", Instant.EPOCH)
                .field("brandNew", Map.of("a", 1))
                .field("workflowName", null)
                .build();

        assertThat(result.issues()).isEmpty();
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.UNRECOGNIZED);
        assertThat(result.endedAt()).isEqualTo(Instant.EPOCH);
        assertThat(result.unknownFields().asMap()).containsKey("brandNew");
    }

    @Test
    void a_value_that_is_not_json_is_rejected_immediately() {
        WorkflowResultBuilder builder = WorkflowResultBuilder.individual();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.field("x", new Thread("secret")))
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.step("KYC", StepOutcome.MATCH, Map.of("x", Map.of(1, 2))));
        assertThatNullPointerException()
                .isThrownBy(() -> builder.status((String) null))
                .withMessage("status");
        assertThat(builder.build().stepResults("KYC")).isEmpty();
    }

    @Test
    void a_builder_can_build_twice() {
        WorkflowResultBuilder builder = WorkflowResultBuilder.individual().status(WorkflowStatus.PASS);

        assertThat(builder.build()).isEqualTo(builder.build());
        assertThat(WorkflowResult.parse(builder.json())).isEqualTo(builder.build());
        assertThat(builder.response().workflowResult()).isEqualTo(builder.build());
    }
}
