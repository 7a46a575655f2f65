package dev.verdict.http;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.ExecutionReading.Asked;
import dev.verdict.http.ExecutionReference.Kind;
import dev.verdict.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** FrankieOne's calls about executions of one kind of entity: their paths, headers and bodies. Checks the arguments. */
final class WorkflowCalls {
    private static final String VERSION = "/v2/";
    private static final String WORKFLOW = "/serviceprofiles/{serviceName}/workflows/{workflowName}";

    private final Account account;
    private final Kind kind;
    private final String create;
    private final String execute;
    private final String executions;

    WorkflowCalls(Account account, Kind kind) {
        this.account = account;
        this.kind = kind;
        String entities = VERSION + kind.collection();
        create = entities + "/new" + WORKFLOW + "/execute";
        execute = entities + "/{entityId}" + WORKFLOW + "/execute";
        executions = entities + "/{entityId}" + WORKFLOW + "/executions";
    }

    ApiCall<Execution> execute(String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        Map<String, String> parameters = ofEntity(entityId, serviceName, workflowName);
        Asked asked = new Asked(account, kind, entityId, serviceName, workflowName);
        return start(execute, parameters, Map.of(), options, "To find out, " + listExecutions(), asked);
    }

    ApiCall<Execution> create(Map<String, ?> entity, String serviceName, String workflowName, ExecuteOptions options) {
        Objects.requireNonNull(entity, "individual");
        Map<String, String> parameters = ofNobody(serviceName, workflowName);
        Asked asked = new Asked(account, kind, null, serviceName, workflowName);
        String howToFindOut = "To find out, search by an external reference that was sent along (POST " + VERSION
                + "search/serviceprofiles); if that finds the entity, " + listExecutions();
        return start(create, parameters, Map.of("individual", entity), options, howToFindOut, asked);
    }

    ApiCall<WorkflowResponse> look(ExecutionReference reference) {
        reference.of(account);
        return look(reference.entityId(), reference.serviceName(), reference.workflowName(), reference.executionId());
    }

    ApiCall<WorkflowResponse> look(String entityId, String serviceName, String workflowName, String executionId) {
        Map<String, String> parameters = ofEntity(entityId, serviceName, workflowName);
        parameters.put("workflowExecutionId", PathPart.require(executionId, "executionId"));
        return ApiCall.get(
                executions + "/{workflowExecutionId}", parameters, json -> ExecutionReading.look(json, executionId));
    }

    private static ApiCall<Execution> start(
            String template,
            Map<String, String> parameters,
            Map<String, ?> subject,
            ExecuteOptions options,
            String howToFindOut,
            Asked asked) {
        Objects.requireNonNull(options, "options");
        Map<String, @Nullable Object> body = new LinkedHashMap<>(subject);
        if (options.comment() != null) {
            body.put("comment", Map.of("text", options.comment()));
        }
        return new ApiCall<>(
                "POST",
                template,
                parameters,
                options.isBackground() ? Map.of("X-Frankie-Background", "1") : Map.of(),
                json(body),
                howToFindOut,
                answer -> ExecutionReading.started(answer, asked));
    }

    private String listExecutions() {
        return "list the executions, newest first, and look for one that was started at about that time: GET "
                + executions;
    }

    private static Map<String, String> ofEntity(String entityId, String serviceName, String workflowName) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("entityId", PathPart.require(entityId, "entityId"));
        parameters.putAll(ofNobody(serviceName, workflowName));
        return parameters;
    }

    private static Map<String, String> ofNobody(String serviceName, String workflowName) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("serviceName", PathPart.require(serviceName, "serviceName"));
        parameters.put("workflowName", PathPart.require(workflowName, "workflowName"));
        return parameters;
    }

    private static byte[] json(Map<String, @Nullable Object> body) {
        try {
            return JsonObject.of(body).toJson();
        } catch (UncheckedIOException e) { // its text quotes the body
            throw new IllegalArgumentException("a text to be sent is not well-formed Unicode");
        }
    }
}
