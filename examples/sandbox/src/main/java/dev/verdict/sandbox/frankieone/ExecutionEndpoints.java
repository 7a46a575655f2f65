package dev.verdict.sandbox.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.sandbox.server.Reply;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Serves the requests that get, list and override executions. */
final class ExecutionEndpoints {
    private static final List<String> LEVELS = List.of("meta", "base64");

    private final ExecutionStore executions;
    private final ResultTemplates templates;
    private final Clock clock;

    ExecutionEndpoints(ExecutionStore executions, ResultTemplates templates, Clock clock) {
        this.executions = executions;
        this.templates = templates;
        this.clock = clock;
    }

    Reply.Response one(RoutedRequest request) {
        return poll(request, find(request));
    }

    Reply.Response latest(RoutedRequest request) {
        List<SimulatedExecution> oldestFirst = executions.of(request.target(), request.childId());
        if (oldestFirst.isEmpty()) {
            throw ApiErrorException.notFound("this entity has no execution of this workflow", "workflowName");
        }
        return poll(request, oldestFirst.get(oldestFirst.size() - 1));
    }

    Reply.Response list(RoutedRequest request) {
        List<SimulatedExecution> found = executions.of(request.target(), request.childId());
        if (found.isEmpty()) {
            templates.find(request.target()); // a stored execution can have a workflow that no template has
        }
        PageRequest page = PageRequest.of(request.query());
        ItemFilter filter = new ItemFilter(request.query())
                .texts("workflowResults", "status")
                .texts("workflowExecutionStates", "workflowExecutionState")
                .times("startedAt")
                .times("endedAt");
        List<MutableJson> results =
                found.stream().map(SimulatedExecution::result).filter(filter).toList();
        return Reply.Response.json(200, page.sorted(request.requestId(), "workflowResults", results));
    }

    Reply.Response override(RoutedRequest request) {
        String status = request.body()
                .text("status")
                .filter(text -> Open.of(WorkflowStatus.class, text).known().isPresent())
                .orElseThrow(() -> ApiErrorException.badRequest("not a known status", "status"));
        SimulatedExecution execution = find(request);
        if (!execution.hasEnded()) {
            throw ApiErrorException.conflict("the execution has not ended", "workflowExecutionId");
        }
        execution.override(new SimulatedExecution.ManualOverride(
                status, request.requestId(), request.username(), clock.instant()));
        return Reply.Response.json(
                200,
                Map.of(
                        "requestId", request.requestId(),
                        "workflowResult", execution.result().toJsonObject()));
    }

    private static Reply.Response poll(RoutedRequest request, SimulatedExecution execution) {
        request.query().oneOf("level", LEVELS);
        return Reply.Response.json(200, execution.poll(request.requestId()).toJson());
    }

    private SimulatedExecution find(RoutedRequest request) {
        return executions
                .find(request.pathValue("executionId"), request.target(), request.childId())
                .orElseThrow(
                        () -> ApiErrorException.notFound("this entity has no such execution", "workflowExecutionId"));
    }
}
