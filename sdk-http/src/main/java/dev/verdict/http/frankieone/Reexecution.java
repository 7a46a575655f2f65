package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.engine.Futures;
import dev.verdict.poll.PollPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Executes a workflow again while it fails for technical reasons, up to the maximum number of executions. */
final class Reexecution {
    private final FrankieOneClient client;
    private final ClientCore core;
    private final PollPolicy policy;
    private final ExecuteAgain options;

    Reexecution(FrankieOneClient client, ClientCore core, ExecuteAgain options) {
        this.client = client;
        this.core = core;
        this.policy = options.policy().orElse(core.pollPolicy());
        this.options = options;
    }

    /** Waits for the execution first if it is not known to have ended. */
    CompletableFuture<Execution> start(Execution execution) {
        return await(execution, 0);
    }

    private CompletableFuture<Execution> await(Execution execution, int reexecutions) {
        return Futures.then(
                client.awaitResponseAsync(execution, policy),
                response -> onEnd(Execution.of(execution.asReference(), response), response, reexecutions));
    }

    private CompletableFuture<Execution> onEnd(Execution execution, WorkflowResponse response, int reexecutions) {
        Optional<WorkflowExecutionState> failed = retryableState(response);
        if (failed.isEmpty() || reexecutions == options.atMost()) {
            return CompletableFuture.completedFuture(execution);
        }
        int number = reexecutions + 1;
        Duration pause = options.pause(number);
        return Futures.then(core.pause(pause, "executeAgain"), over -> {
            options.callBeforeEach(new ExecuteAgain.Next(number, options.atMost(), execution, failed.get(), pause));
            return Futures.then(execute(execution), next -> await(next, number));
        });
    }

    /**
     * The state of a failed execution if another execution may succeed. Empty for a cancelled or terminated execution,
     * because somebody ended it on purpose.
     */
    private static Optional<WorkflowExecutionState> retryableState(WorkflowResponse response) {
        return response.workflowResult()
                .workflowExecutionState()
                .known()
                .filter(state -> state == WorkflowExecutionState.ERROR || state == WorkflowExecutionState.TIMEOUT);
    }

    private CompletableFuture<Execution> execute(Execution failed) {
        ExecutionReference reference = failed.asReference();
        Entities entities = switch (reference.entityKind()) {
            case INDIVIDUAL -> client.individuals();
            case ORGANIZATION -> client.organizations();
        };
        return entities.executeAsync(
                reference.entityId(), reference.serviceName(), reference.workflowName(), options.optionsFor(failed));
    }
}
