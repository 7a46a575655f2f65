package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.sandbox.Caller.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WorkflowsTest {
    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().outcome("mine", Sample.INDIVIDUAL_PASS).start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void every_workflow_is_listed() {
        ApiResponse response = caller.get("/v2/workflows");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().asMap()).containsOnlyKeys("requestId", "workflows");
        assertThat(response.each("workflows", "workflowName"))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(Sample.values()).map(Sample::workflowName), Stream.of("mine"))
                                .toList());
        assertThat(response.each("workflows", "workflowId"))
                .doesNotHaveDuplicates()
                .isEqualTo(caller.get("/v2/workflows").each("workflows", "workflowId"));
        assertThat(response.objects("workflows"))
                .allSatisfy(workflow ->
                        assertThat(workflow).containsOnlyKeys("workflowId", "workflowName", "serviceName", "type"));
    }

    @Test
    void a_workflow_is_in_the_service_of_its_kind_by_default() {
        Map<String, Object> individual = workflow(caller.get("/v2/workflows"), "pass");
        Map<String, Object> organization = workflow(caller.get("/v2/workflows"), "organization review");

        assertThat(individual).containsEntry("serviceName", "KYC").containsEntry("type", "INDIVIDUAL");
        assertThat(organization).containsEntry("serviceName", "KYB").containsEntry("type", "ORGANIZATION");
        assertThat(caller.get("/v2/workflows?serviceName=DEFAULT").each("workflows", "serviceName"))
                .hasSize(Sample.values().length + 1)
                .containsOnly("DEFAULT");
    }

    @Test
    void a_definition_is_included_on_request() {
        ApiResponse response = caller.get("/v2/workflows?include=workflowDefinition");

        Map<?, ?> definition = (Map<?, ?>) workflow(response, "pass").get("definition");
        List<?> steps = (List<?>) definition.get("steps");
        assertThat(steps).hasSize(8);
        assertThat(steps.get(0))
                .isEqualTo(Map.of("name", "START", "type", "START", "version", "1", "dependsOn", List.of()));
        assertThat(steps.get(1))
                .isEqualTo(Map.of("name", "MATCHLIST", "type", "OTHER", "version", "1", "dependsOn", List.of("START")));
        assertThat(steps.get(5))
                .isEqualTo(Map.of(
                        "name",
                        "TOGGLE_MONITORING",
                        "type",
                        "MONITOR_TOGGLE",
                        "version",
                        "1",
                        "dependsOn",
                        List.of("AML")));
    }

    private static Map<String, Object> workflow(ApiResponse response, String name) {
        return response.objects("workflows").stream()
                .filter(workflow -> name.equals(workflow.get("workflowName")))
                .findFirst()
                .orElseThrow();
    }
}
