package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.sandbox.server.Reply;
import java.util.List;
import java.util.stream.Stream;

/** Lists the process results of an entity, from the newest execution of each workflow. */
final class ProcessResultsEndpoint implements Route.Endpoint {
    private final ExecutionStore executions;

    ProcessResultsEndpoint(ExecutionStore executions) {
        this.executions = executions;
    }

    @Override
    public Reply.Response respond(RoutedRequest request) {
        PageRequest page = PageRequest.of(request.query());
        ItemFilter filter = new ItemFilter(request.query())
                .texts("stepNames", "stepName")
                .texts("stepTypes", "stepType")
                .texts("objectTypes", "objectType")
                .texts("classes", "class")
                .texts("systemStatuses", "systemStatus")
                .texts("manualStatuses", "manualStatus")
                .texts("states", "state")
                .texts("results", "result")
                .times("createdAt")
                .times("updatedAt");
        List<SimulatedExecution> ofEntity =
                executions.ofEntity(request.kind(), request.pathValue("entityId"), request.childId());
        List<MutableJson> found = ExecutionStore.newestOfEach(ofEntity).stream()
                .flatMap(ProcessResultsEndpoint::processResults)
                .filter(filter)
                .toList();
        return Reply.Response.json(200, page.sorted(request.requestId(), "processResults", found));
    }

    private static Stream<MutableJson> processResults(SimulatedExecution execution) {
        return execution.result().objects("workflowStepResults").stream().flatMap(step -> {
            List<MutableJson> results = step.objects("processResults");
            for (String field : List.of("stepName", "stepType")) { // outside its step, a result must name it
                step.text(field)
                        .ifPresent(text -> results.stream()
                                .filter(result -> !result.has(field))
                                .forEach(result -> result.put(field, text)));
            }
            return results.stream();
        });
    }
}
