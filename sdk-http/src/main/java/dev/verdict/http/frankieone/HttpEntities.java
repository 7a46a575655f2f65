package dev.verdict.http.frankieone;

import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.Listing;
import dev.verdict.http.engine.CallRunner;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** The calls that individuals and organizations have in common, over HTTP. */
abstract class HttpEntities implements Entities {
    final CallRunner runner;
    final EntityReads reads;
    final EntityWrites writes;

    HttpEntities(CallRunner runner, EntityReads reads, EntityWrites writes) {
        this.runner = runner;
        this.reads = reads;
        this.writes = writes;
    }

    private static ExecutionReference reference(Execution execution) {
        return Objects.requireNonNull(execution, "execution").asReference();
    }

    @Override
    public Execution execute(String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        return writes.execute(entityId, serviceName, workflowName, options).call(runner, options);
    }

    @Override
    public CompletableFuture<Execution> executeAsync(
            String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        return writes.execute(entityId, serviceName, workflowName, options).send(runner, options);
    }

    @Override
    public WorkflowResponse execution(String entityId, String serviceName, String workflowName, String executionId) {
        return runner.call(reads.getExecution(entityId, serviceName, workflowName, executionId));
    }

    @Override
    public CompletableFuture<WorkflowResponse> executionAsync(
            String entityId, String serviceName, String workflowName, String executionId) {
        return runner.send(reads.getExecution(entityId, serviceName, workflowName, executionId));
    }

    @Override
    public WorkflowResponse execution(Execution execution, DetailLevel level) {
        return runner.call(reads.getExecution(reference(execution), level));
    }

    @Override
    public CompletableFuture<WorkflowResponse> executionAsync(Execution execution, DetailLevel level) {
        return runner.send(reads.getExecution(reference(execution), level));
    }

    @Override
    public byte[] executionAsSent(Execution execution, DetailLevel level) {
        return runner.call(reads.getExecutionAsSent(reference(execution), level));
    }

    @Override
    public CompletableFuture<byte[]> executionAsSentAsync(Execution execution, DetailLevel level) {
        return runner.send(reads.getExecutionAsSent(reference(execution), level));
    }

    @Override
    public WorkflowResponse latestExecution(String entityId, String serviceName, String workflowName) {
        return runner.call(reads.getLatestExecution(entityId, serviceName, workflowName));
    }

    @Override
    public CompletableFuture<WorkflowResponse> latestExecutionAsync(
            String entityId, String serviceName, String workflowName) {
        return runner.send(reads.getLatestExecution(entityId, serviceName, workflowName));
    }

    @Override
    public Listing<WorkflowResult> executions(
            String entityId, String serviceName, String workflowName, ExecutionsFilter filter) {
        reads.executions(entityId, serviceName, workflowName, filter, 0); // throws for invalid arguments now
        return Listing.of(
                runner.pages(page -> reads.executions(entityId, serviceName, workflowName, filter, page)),
                WorkflowResult::workflowExecutionId);
    }

    @Override
    public Listing<ProcessResult> processResults(String entityId, ProcessResultsFilter filter) {
        reads.processResults(entityId, filter, 0);
        return Listing.of(
                runner.pages(page -> reads.processResults(entityId, filter, page)), ProcessResult::processResultId);
    }

    @Override
    public ServiceProfile serviceProfile(String entityId, String serviceName) {
        return runner.call(reads.serviceProfile(entityId, serviceName));
    }

    @Override
    public CompletableFuture<ServiceProfile> serviceProfileAsync(String entityId, String serviceName) {
        return runner.send(reads.serviceProfile(entityId, serviceName));
    }

    @Override
    public WorkflowResponse override(Execution execution, WorkflowStatus status, String comment) {
        return runner.call(
                writes.override(reference(execution), status, comment).call());
    }

    @Override
    public CompletableFuture<WorkflowResponse> overrideAsync(
            Execution execution, WorkflowStatus status, String comment) {
        return runner.send(
                writes.override(reference(execution), status, comment).call());
    }
}
