package dev.verdict.frankieone.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.json.JsonObject;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTest {
    private static final String DOCUMENTED = "{'workflowExecutionId':'01JABC','entityId':'entity-1',"
            + "'entityType':'INDIVIDUAL','workflowName':'Onboarding','serviceName':'KYC','function':'WorkflowComplete',"
            + "'functionResult':'SUCCESS','notificationType':'EVENT','message':'Jane Canary was approved',"
            + "'requestId':'request-1','version':'2.0.0'}";

    private static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static Notification parse(String json) {
        return Notification.parse(utf8(json));
    }

    private static Notification about(String function) {
        return parse("{'entityId':'entity-1','function':'" + function + "'}");
    }

    @Test
    void every_documented_field_is_read() {
        Notification notification = parse(DOCUMENTED);

        assertThat(notification.workflowExecutionId()).isEqualTo("01JABC");
        assertThat(notification.entityId()).isEqualTo("entity-1");
        assertThat(notification.entityType().known()).contains(EntityType.INDIVIDUAL);
        assertThat(notification.workflowName()).isEqualTo("Onboarding");
        assertThat(notification.serviceName()).isEqualTo("KYC");
        assertThat(notification.function().known()).contains(NotificationFunction.WORKFLOW_COMPLETE);
        assertThat(notification.functionResult()).isEqualTo("SUCCESS");
        assertThat(notification.notificationType().known()).contains(NotificationType.EVENT);
        assertThat(notification.message()).isEqualTo("Jane Canary was approved");
        assertThat(notification.requestId()).isEqualTo("request-1");
        assertThat(notification.version()).isEqualTo("2.0.0");
        assertThat(notification.unknownFields().isEmpty()).isTrue();
    }

    @Test
    void nothing_is_lost() {
        byte[] json = utf8(DOCUMENTED
                .replace("'version'", "'new':{'deep':[1,null]},'function2':'X','version'")
                .replace("'SUCCESS'", "['SUCCESS']"));

        assertThat(JsonObject.parse(Notification.parse(json).toJson())).isEqualTo(JsonObject.parse(json));
    }

    @ParameterizedTest
    @CsvSource({
        "WorkflowComplete, WORKFLOW_COMPLETE, LOOK_AT_EXECUTION",
        "WORKFLOW_COMPLETE, WORKFLOW_COMPLETE, LOOK_AT_EXECUTION",
        "WORKFLOW_ERROR, WORKFLOW_ERROR, LOOK_AT_EXECUTION",
        "TOKEN_REQUESTED, TOKEN_REQUESTED, LOOK_AT_EXECUTION",
        "IDVTokenRequested, TOKEN_REQUESTED, LOOK_AT_EXECUTION",
        "ONB_URL_GENERATED, ONB_URL_GENERATED, LOOK_AT_EXECUTION",
        "OnbTokenRequested, ONB_URL_GENERATED, LOOK_AT_EXECUTION",
        "RESULTS_RETRIEVED, RESULTS_RETRIEVED, LOOK_AT_EXECUTION",
        "IDVResultsRetrieved, RESULTS_RETRIEVED, LOOK_AT_EXECUTION",
        "OCR_PROCESSED, OCR_PROCESSED, LOOK_AT_EXECUTION",
        "IDVOCRProcessing, OCR_PROCESSED, LOOK_AT_EXECUTION",
        "FF_EXTERNAL_IDV_CHECK_COMPLETED, FF_EXTERNAL_IDV_CHECK_COMPLETED, LOOK_AT_EXECUTION",
        "EntityStatusChanged, ENTITY_STATUS_CHANGED, READ_AGAIN",
        "EntityRiskChanged, ENTITY_RISK_CHANGED, READ_AGAIN",
        "EntityProfileUpdated, ENTITY_PROFILE_UPDATED, READ_AGAIN",
        "EntityAssigneeChanged, ENTITY_ASSIGNEE_CHANGED, READ_AGAIN",
        "TOKEN_ERROR, TOKEN_ERROR, LOOK_AT_EXECUTION",
        "RESULTS_ERROR, RESULTS_ERROR, LOOK_AT_EXECUTION",
        "OCR_ERROR, OCR_ERROR, LOOK_AT_EXECUTION",
        "EntityStatusChange, ENTITY_STATUS_CHANGED, READ_AGAIN",
        "EntityRiskChange, ENTITY_RISK_CHANGED, READ_AGAIN",
        "RiskLevelChange, ENTITY_RISK_CHANGED, READ_AGAIN",
        "EntityProfileChange, ENTITY_PROFILE_UPDATED, READ_AGAIN",
        "EntityAssigneeChange, ENTITY_ASSIGNEE_CHANGED, READ_AGAIN"
    })
    void every_spelling_of_a_function_has_its_hint(String spelling, NotificationFunction function, Hint hint) {
        Notification notification = about(spelling);

        assertThat(notification.function().known()).contains(function);
        assertThat(notification.function().raw()).isEqualTo(spelling);
        assertThat(notification.hint()).isEqualTo(hint);
        assertThat(new String(notification.toJson(), StandardCharsets.UTF_8)).contains("\"" + spelling + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Workflowcomplete'",
                "'entitystatuschanged'",
                "'ENTITY_STATE_CHANGE'",
                "'RISK_LEVEL_CHANGE'",
                "'IDV_BIOMETRICS'",
                "'FUNCTION_COMPLETE'",
                "'UpdateCheckEntity'",
                "'Check'",
                "'SomethingNew'",
                "''",
                "' '",
                "null",
                "5",
                "[]",
                "['WorkflowComplete']"
            })
    void an_unknown_function_is_a_reason_to_read_again(String function) {
        Notification notification = parse("{'workflowExecutionId':'01JABC','function':" + function + "}");

        assertThat(notification.hint()).isEqualTo(Hint.READ_AGAIN);
        assertThat(notification.workflowExecutionId()).isEqualTo("01JABC");
    }

    @Test
    void a_missing_function_is_a_reason_to_read_again() {
        assertThat(parse("{'entityId':'entity-1'}").hint()).isEqualTo(Hint.READ_AGAIN);
    }

    @Test
    void a_function_result_of_success_does_not_change_the_hint() {
        for (String claim : List.of("SUCCESS", "COMPLETED", "FAILED", "PASS", "APPROVED")) {
            assertThat(parse(DOCUMENTED.replace("SUCCESS", claim)).hint()).isEqualTo(Hint.LOOK_AT_EXECUTION);
        }
    }

    /** The body is not authenticated, so a notification has nothing that could be mistaken for a result. */
    @Test
    void a_notification_has_no_decision() {
        assertThat(VerificationResult.class.isAssignableFrom(Notification.class))
                .isFalse();
        assertThat(Notification.class.getDeclaredMethods()).allSatisfy(method -> {
            assertThat(method.getName().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("status", "verdict", "approved", "state", "progress", "decision");
            assertThat(types(method))
                    .doesNotContain(Verdict.class.getName(), Progress.class.getName())
                    .noneMatch(type -> type.contains(WorkflowStatus.class.getName()));
        });
        assertThat(Hint.values()).extracting(Enum::name).allMatch(name -> !name.matches(".*(PASS|APPROVE|DECLINE).*"));
    }

    private static Stream<String> types(Method method) {
        return Stream.of(method.getGenericReturnType()).map(Type::getTypeName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "'canary'",
                "<html>canary</html>",
                "{'message':'canary'}",
                "{'requestId':'canary'}",
                "{'workflowExecutionId':' ','entityId':'','function':null}",
                "{'workflowExecutionId':'canary','workflowExecutionId':'other'}",
                "{'workflowExecutionId':'canary'",
                "{'workflowExecutionId':'canary'}{}"
            })
    void a_body_that_is_not_a_notification_is_unreadable(String json) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageNotContaining("canary")
                .hasNoCause();
        assertThatNullPointerException().isThrownBy(() -> Notification.parse(null));
    }

    @Test
    void message_and_function_result_are_not_printed() {
        assertThat(parse(DOCUMENTED))
                .hasToString("Notification[workflowExecutionId=01JABC, entityId=entity-1, entityType=INDIVIDUAL,"
                        + " workflowName=Onboarding, serviceName=KYC, function=WorkflowComplete,"
                        + " notificationType=EVENT, requestId=request-1]");
        assertThat(about("Jane Canary").toString()).contains("(not printable)").doesNotContain("Canary");
    }

    @Test
    void a_line_break_in_an_id_does_not_add_a_line_to_a_log() {
        assertThat(parse("{'entityId':'a\\nb'}").toString()).doesNotContain("\n");
    }

    @Test
    void no_two_functions_share_a_spelling() {
        List<String> all = Stream.of(NotificationFunction.values())
                .flatMap(function -> Stream.concat(Stream.of(function.name()), function.spellings().stream()))
                .toList();

        assertThat(all).doesNotHaveDuplicates().hasSize(NotificationFunction.values().length + 14);
        assertThat(all)
                .allMatch(word ->
                        Open.of(NotificationFunction.class, word).known().isPresent());
    }
}
