package dev.verdict.http.frankieone;

import dev.verdict.frankieone.api.WorkflowLookup;
import dev.verdict.http.engine.CallRunner;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The calls about workflows, over HTTP. */
record HttpWorkflows(CallRunner runner, AccountReads reads) implements Workflows {

    @Override
    public List<WorkflowLookup> list(WorkflowsFilter filter) {
        return runner.call(reads.workflows(filter));
    }

    @Override
    public CompletableFuture<List<WorkflowLookup>> listAsync(WorkflowsFilter filter) {
        return runner.send(reads.workflows(filter));
    }
}
