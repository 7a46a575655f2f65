package dev.verdict.http;

import java.util.concurrent.CompletableFuture;

/** The calls about organizations, over the network. */
final class HttpOrganizations extends HttpEntities implements Organizations {
    HttpOrganizations(Sender sender, EntityCalls calls, Changes changes) {
        super(sender, calls, changes);
    }

    @Override
    public Execution execute(
            OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options) {
        return sender.call(changes.executeFor(subject, serviceName, workflowName, options), options);
    }

    @Override
    public CompletableFuture<Execution> executeAsync(
            OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options) {
        return sender.send(changes.executeFor(subject, serviceName, workflowName, options), options);
    }
}
