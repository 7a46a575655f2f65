package dev.verdict.examples.temporal;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerOptions;
import java.time.Duration;

/**
 * Temporal, in memory or yours.
 *
 * @param client a client of its namespace {@code default}
 * @param stop stops what was started
 */
record TemporalServer(WorkflowClient client, Runnable stop) implements AutoCloseable {

    /**
     * For its workers. The server in memory cannot tell that the worker with the cached workflow is gone, and would wait for it. So the cache
     * is not used. A real server offers the task to other workers after 5 seconds.
     */
    static WorkerOptions withoutCache() {
        return WorkerOptions.newBuilder()
                .setStickyQueueScheduleToStartTimeout(Duration.ZERO)
                .build();
    }

    /** A server in this process, whose clock is the real one. */
    static TemporalServer inMemory() {
        TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance(
                TestEnvironmentOptions.newBuilder().setUseTimeskipping(false).build());
        return new TemporalServer(environment.getWorkflowClient(), environment::close);
    }

    /**
     * @param address {@code host:port}
     */
    static TemporalServer at(String address) {
        WorkflowServiceStubs service = WorkflowServiceStubs.newServiceStubs(
                WorkflowServiceStubsOptions.newBuilder().setTarget(address).build());
        return new TemporalServer(WorkflowClient.newInstance(service), service::shutdownNow);
    }

    @Override
    public void close() {
        stop.run();
    }
}
