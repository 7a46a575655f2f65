package dev.verdict.sandbox;

import java.util.List;
import java.util.stream.Stream;

/** What single checks found about an entity, in the newest execution of each workflow. */
final class ResultsCall implements Route.Endpoint {
    private final Executions executions;

    ResultsCall(Executions executions) {
        this.executions = executions;
    }

    @Override
    public Reply.Answer answer(RoutedCall call) {
        Paging paging = Paging.of(call.query());
        Filters filters = new Filters(call.query())
                .words("stepNames", "stepName")
                .words("stepTypes", "stepType")
                .words("objectTypes", "objectType")
                .words("classes", "class")
                .words("systemStatuses", "systemStatus")
                .words("manualStatuses", "manualStatus")
                .words("states", "state")
                .words("results", "result")
                .times("createdAt")
                .times("updatedAt");
        List<Execution> ofEntity = executions.ofEntity(call.kind(), call.part("entityId"), call.childId());
        List<JsonTree> found = Executions.newestOfEach(ofEntity).stream()
                .flatMap(ResultsCall::processResults)
                .filter(filters)
                .toList();
        return Reply.Answer.json(200, paging.answer(call.requestId(), "processResults", found));
    }

    private static Stream<JsonTree> processResults(Execution execution) {
        return execution.result().objects("workflowStepResults").stream().flatMap(step -> {
            List<JsonTree> results = step.objects("processResults");
            for (String field : List.of("stepName", "stepType")) { // outside its step, a result says whose it is
                step.text(field)
                        .ifPresent(text -> results.stream()
                                .filter(result -> !result.has(field))
                                .forEach(result -> result.put(field, text)));
            }
            return results.stream();
        });
    }
}
