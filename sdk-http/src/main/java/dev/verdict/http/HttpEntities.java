package dev.verdict.http;

import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** What individuals and organizations have in common, over the network. */
abstract class HttpEntities implements Entities {
    final Sender sender;
    final EntityCalls calls;
    final Changes changes;

    HttpEntities(Sender sender, EntityCalls calls, Changes changes) {
        this.sender = sender;
        this.calls = calls;
        this.changes = changes;
    }

    private static ExecutionReference reference(Execution execution) {
        return Objects.requireNonNull(execution, "execution").asReference();
    }

    @Override
    public Execution execute(String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        return sender.call(changes.execute(entityId, serviceName, workflowName, options), options);
    }

    @Override
    public CompletableFuture<Execution> executeAsync(
            String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        return sender.send(changes.execute(entityId, serviceName, workflowName, options), options);
    }

    @Override
    public WorkflowResponse execution(String entityId, String serviceName, String workflowName, String executionId) {
        return sender.call(calls.look(entityId, serviceName, workflowName, executionId));
    }

    @Override
    public CompletableFuture<WorkflowResponse> executionAsync(
            String entityId, String serviceName, String workflowName, String executionId) {
        return sender.send(calls.look(entityId, serviceName, workflowName, executionId));
    }

    @Override
    public WorkflowResponse execution(Execution execution, DetailLevel level) {
        return sender.call(calls.look(reference(execution), level));
    }

    @Override
    public CompletableFuture<WorkflowResponse> executionAsync(Execution execution, DetailLevel level) {
        return sender.send(calls.look(reference(execution), level));
    }

    @Override
    public byte[] executionAsSent(Execution execution, DetailLevel level) {
        return sender.call(calls.lookAsSent(reference(execution), level));
    }

    @Override
    public CompletableFuture<byte[]> executionAsSentAsync(Execution execution, DetailLevel level) {
        return sender.send(calls.lookAsSent(reference(execution), level));
    }

    @Override
    public WorkflowResponse latestExecution(String entityId, String serviceName, String workflowName) {
        return sender.call(calls.latest(entityId, serviceName, workflowName));
    }

    @Override
    public CompletableFuture<WorkflowResponse> latestExecutionAsync(
            String entityId, String serviceName, String workflowName) {
        return sender.send(calls.latest(entityId, serviceName, workflowName));
    }

    @Override
    public Listing<WorkflowResult> executions(
            String entityId, String serviceName, String workflowName, ExecutionsFilter filter) {
        calls.executions(entityId, serviceName, workflowName, filter, 0); // wrong arguments are refused here
        return new Listing<>(
                sender.pages(page -> calls.executions(entityId, serviceName, workflowName, filter, page)),
                WorkflowResult::workflowExecutionId);
    }

    @Override
    public Listing<ProcessResult> processResults(String entityId, ProcessResultsFilter filter) {
        calls.processResults(entityId, filter, 0);
        return new Listing<>(
                sender.pages(page -> calls.processResults(entityId, filter, page)), ProcessResult::processResultId);
    }

    @Override
    public ServiceProfile serviceProfile(String entityId, String serviceName) {
        return sender.call(calls.serviceProfile(entityId, serviceName));
    }

    @Override
    public CompletableFuture<ServiceProfile> serviceProfileAsync(String entityId, String serviceName) {
        return sender.send(calls.serviceProfile(entityId, serviceName));
    }

    @Override
    public WorkflowResponse override(Execution execution, WorkflowStatus status, String comment) {
        return sender.call(
                changes.override(reference(execution), status, comment).call());
    }

    @Override
    public CompletableFuture<WorkflowResponse> overrideAsync(
            Execution execution, WorkflowStatus status, String comment) {
        return sender.send(
                changes.override(reference(execution), status, comment).call());
    }
}
