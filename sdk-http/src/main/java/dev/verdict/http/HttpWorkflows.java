package dev.verdict.http;

import dev.verdict.frankieone.WorkflowLookup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The calls about workflows, over the network. */
record HttpWorkflows(Sender sender, GeneralCalls calls) implements Workflows {

    @Override
    public List<WorkflowLookup> list(WorkflowsFilter filter) {
        return sender.call(calls.workflows(filter));
    }

    @Override
    public CompletableFuture<List<WorkflowLookup>> listAsync(WorkflowsFilter filter) {
        return sender.send(calls.workflows(filter));
    }
}
