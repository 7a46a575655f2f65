package dev.verdict.http.frankieone;

import dev.verdict.http.engine.CallRunner;
import java.util.concurrent.CompletableFuture;

/** The calls about organizations, over HTTP. */
final class HttpOrganizations extends HttpEntities implements Organizations {
    HttpOrganizations(CallRunner runner, EntityReads reads, EntityWrites writes) {
        super(runner, reads, writes);
    }

    @Override
    public Execution execute(
            OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options) {
        return writes.executeFor(subject, serviceName, workflowName, options).call(runner, options);
    }

    @Override
    public CompletableFuture<Execution> executeAsync(
            OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options) {
        return writes.executeFor(subject, serviceName, workflowName, options).send(runner, options);
    }
}
