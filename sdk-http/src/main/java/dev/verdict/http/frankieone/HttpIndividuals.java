package dev.verdict.http.frankieone;

import dev.verdict.frankieone.api.HostedUrl;
import dev.verdict.http.engine.CallRunner;
import java.util.concurrent.CompletableFuture;

/** The calls about individuals, over HTTP. */
final class HttpIndividuals extends HttpEntities implements Individuals {
    HttpIndividuals(CallRunner runner, EntityReads reads, EntityWrites writes) {
        super(runner, reads, writes);
    }

    @Override
    public Execution createAndExecute(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options) {
        return writes.create(individual, serviceName, workflowName, options).call(runner, options);
    }

    @Override
    public CompletableFuture<Execution> createAndExecuteAsync(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options) {
        return writes.create(individual, serviceName, workflowName, options).send(runner, options);
    }

    @Override
    public HostedUrl hostedUrl(HostedUrlRequest request) {
        return runner.call(writes.hostedUrl(request));
    }

    @Override
    public CompletableFuture<HostedUrl> hostedUrlAsync(HostedUrlRequest request) {
        return runner.send(writes.hostedUrl(request));
    }
}
