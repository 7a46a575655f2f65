package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.sandbox.Caller.ApiResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StoredExecutionTest {
    private static final WorkflowResponse REVIEW = Sample.INDIVIDUAL_REVIEW_AML.response();
    private static final String ENTITY = REVIEW.workflowResult().entityId();
    private static final String WORKFLOW = REVIEW.workflowResult().workflowName();
    private static final String ID = REVIEW.workflowResult().workflowExecutionId();

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().clock(new ManualClock()).start();

    @AutoClose
    private final TestReceiver receiver = TestReceiver.responding(200);

    private final Caller caller = Caller.of(sandbox);

    @ParameterizedTest
    @EnumSource(
            value = Sample.class,
            mode = Mode.EXCLUDE,
            names = {"INDIVIDUAL_PASS", "ORGANIZATION_COMPLETE"}) // published without some of the ids
    void the_response_of_a_stored_execution_is_the_stored_one(Sample sample) {
        WorkflowResult stored = sample.result();
        sandbox.put("KYC", sample.response());

        String path = Caller.workflow(stored.entityId(), sample)
                .replace(encoded(sample.workflowName()), encoded(stored.workflowName()));
        WorkflowResponse response =
                caller.get(path + "/executions/" + stored.workflowExecutionId()).response();
        assertThat(response.workflowResult()).isEqualTo(stored);
        assertThat(response.individualAsSent()).isEqualTo(sample.response().individualAsSent());
        assertThat(response.organizationAsSent()).isEqualTo(sample.response().organizationAsSent());
    }

    private static String encoded(String workflowName) {
        return workflowName.replace(" ", "%20").replace("/", "%2F");
    }

    @Test
    void a_stored_execution_is_listed_although_no_template_has_its_workflow() {
        sandbox.put("KYC", REVIEW);

        assertThat(caller.get(Caller.workflow(ENTITY, WORKFLOW) + "/executions")
                        .each("workflowResults", "workflowExecutionId"))
                .containsExactly(ID);
        assertThat(caller.get(Caller.workflow(ENTITY, WORKFLOW)).result()).isEqualTo(REVIEW.workflowResult());
    }

    @Test
    void a_stored_execution_can_be_overridden_and_keeps_its_other_times() {
        sandbox.put("KYC", REVIEW);
        sandbox.notifications().sendTo(receiver.url());

        ApiResponse response = caller.override(ENTITY, WORKFLOW, ID, "PASS");

        assertThat(response.result().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(response.result().startedAt())
                .isEqualTo(REVIEW.workflowResult().startedAt());
        assertThat(response.result().endedAt())
                .isEqualTo(REVIEW.workflowResult().endedAt());
        assertThat(caller.poll(ENTITY, WORKFLOW, ID).result()).isEqualTo(response.result());
        sandbox.notifications().settled().join();
        assertThat(sandbox.notifications().sent())
                .extracting(SentWebhook::event)
                .containsExactly("EntityStatusChanged");
    }

    @Test
    void an_execution_that_is_stored_in_progress_ends_when_its_final_response_is_stored() {
        sandbox.notifications().sendTo(receiver.url());
        WorkflowResponse running = Sample.INDIVIDUAL_IN_PROGRESS.response();
        String id = running.workflowResult().workflowExecutionId();
        String entity = running.workflowResult().entityId();
        String workflow = running.workflowResult().workflowName();
        sandbox.put("KYC", running);
        assertThat(caller.override(entity, workflow, id, "PASS").status()).isEqualTo(409);
        sandbox.notifications().settled().join();
        assertThat(sandbox.notifications().sent()).isEmpty();

        WorkflowResponse ended = WorkflowResultBuilder.individual()
                .verdict(Verdict.Kind.DECLINED)
                .executionId(id)
                .field("entityId", entity)
                .field("workflowName", workflow)
                .response();
        sandbox.put("KYC", ended);
        sandbox.put("KYC", ended);

        assertThat(caller.poll(entity, workflow, id).result().verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        sandbox.notifications().settled().join();
        assertThat(sandbox.notifications().sent())
                .extracting(SentWebhook::event)
                .containsExactly("WorkflowComplete");
        assertThat(sandbox.executions()).isEqualTo(1);
    }

    @Test
    void an_execution_without_ids_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        sandbox.put("KYC", WorkflowResultBuilder.individual().response()))
                .withMessage("the result has no workflowName");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.put(" ", REVIEW))
                .withMessage("serviceName is blank");
    }
}
