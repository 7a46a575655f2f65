package dev.verdict.http;

import dev.verdict.frankieone.HostedUrl;
import java.util.concurrent.CompletableFuture;

/** The calls about individuals, over the network. */
final class HttpIndividuals extends HttpEntities implements Individuals {
    HttpIndividuals(Sender sender, EntityCalls calls, Changes changes) {
        super(sender, calls, changes);
    }

    @Override
    public Execution createAndExecute(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options) {
        return sender.call(changes.create(individual, serviceName, workflowName, options), options);
    }

    @Override
    public CompletableFuture<Execution> createAndExecuteAsync(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options) {
        return sender.send(changes.create(individual, serviceName, workflowName, options), options);
    }

    @Override
    public HostedUrl hostedUrl(HostedUrlRequest request) {
        return sender.call(changes.hostedUrl(request));
    }

    @Override
    public CompletableFuture<HostedUrl> hostedUrlAsync(HostedUrlRequest request) {
        return sender.send(changes.hostedUrl(request));
    }
}
