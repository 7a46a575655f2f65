package dev.verdict.sandbox;

import dev.verdict.Open;
import dev.verdict.frankieone.WorkflowStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The calls about executions that were begun. */
final class ExecutionCalls {
    private static final List<String> LEVELS = List.of("meta", "base64");

    private final Executions executions;
    private final Outcomes outcomes;
    private final Clock clock;

    ExecutionCalls(Executions executions, Outcomes outcomes, Clock clock) {
        this.executions = executions;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    Reply.Answer one(RoutedCall call) {
        return look(call, find(call));
    }

    Reply.Answer latest(RoutedCall call) {
        List<Execution> oldestFirst = executions.of(call.target(), call.childId());
        if (oldestFirst.isEmpty()) {
            throw Refusal.notFound("there is no execution here", "workflowName");
        }
        return look(call, oldestFirst.get(oldestFirst.size() - 1));
    }

    Reply.Answer list(RoutedCall call) {
        outcomes.of(call.target());
        Paging paging = Paging.of(call.query());
        Filters filters = new Filters(call.query())
                .words("workflowResults", "status")
                .words("workflowExecutionStates", "workflowExecutionState")
                .times("startedAt")
                .times("endedAt");
        List<JsonTree> results = executions.of(call.target(), call.childId()).stream()
                .map(Execution::result)
                .filter(filters)
                .toList();
        return Reply.Answer.json(200, paging.answer(call.requestId(), "workflowResults", results));
    }

    Reply.Answer override(RoutedCall call) {
        String status = call.body()
                .text("status")
                .filter(word -> Open.of(WorkflowStatus.class, word).known().isPresent())
                .orElseThrow(() -> Refusal.badRequest("not a known status", "status"));
        Execution execution = find(call);
        if (!execution.hasEnded()) {
            throw Refusal.conflict("the execution has not ended", "workflowExecutionId");
        }
        execution.override(new Execution.ManualWord(status, call.requestId(), call.username(), clock.instant()));
        return Reply.Answer.json(
                200,
                Map.of(
                        "requestId", call.requestId(),
                        "workflowResult", execution.result().toJsonObject()));
    }

    private static Reply.Answer look(RoutedCall call, Execution execution) {
        call.query().word("level", LEVELS);
        return Reply.Answer.json(200, execution.look(call.requestId()).toJson());
    }

    private Execution find(RoutedCall call) {
        return executions
                .find(call.part("executionId"), call.target(), call.childId())
                .orElseThrow(() -> Refusal.notFound("there is no such execution here", "workflowExecutionId"));
    }
}
