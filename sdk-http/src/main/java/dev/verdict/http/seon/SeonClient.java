package dev.verdict.http.seon;

import java.util.concurrent.CompletableFuture;

/**
 * Starts workflow runs at SEON. What becomes of a run is told by webhooks: {@link dev.verdict.seon}.
 *
 * <pre>{@code
 * try (SeonClient client = SeonClient.builder().region(SeonRegion.EU).apiKey(apiKey).build()) {
 *     StartedRun started = client.initWorkflow(workflowId, WorkflowInputs.of("customer-4711").withEmail(email));
 *     store(started.run().toJson());
 *     // started.token() goes to the person's browser
 * }
 * }</pre>
 *
 * <p>One client serves a whole application: it is safe to share between threads, keeps connections, and runs on daemon threads. All
 * its calls go through one {@link dev.verdict.poll.RateBudget}, of 10 a second unless set. An interface so that a test can put its own
 * in the place; methods may be added.
 */
public interface SeonClient extends AutoCloseable {

    /**
     * Starts to build a client.
     *
     * @return a builder without a key
     */
    static SeonClientBuilder builder() {
        return new SeonClientBuilder();
    }

    /**
     * A client with the settings of the process's environment; see {@link SeonClientBuilder#fromEnv()}.
     *
     * @return a new client
     * @throws IllegalStateException if a setting is missing; it names the setting
     * @throws IllegalArgumentException if one cannot be used; it names the setting
     */
    static SeonClient fromEnv() {
        return builder().fromEnv().build();
    }

    /**
     * Starts a run. It is sent again only if it is certain that nothing was done: no connection came about, or 429.
     *
     * @param workflowId the workflow, a UUID
     * @param inputs who it is for, and what the workflow needs
     * @return the run that was started
     * @throws dev.verdict.TransportException if it was not sent
     * @throws dev.verdict.CallRejectedException if it was not sent, for too many calls are under way
     * @throws dev.verdict.HttpStatusException if SEON refused it: nothing was started. {@code errorCode()} is SEON's word: {@code
     *     MISSING_REQUIRED_INPUTS} or {@code INVALID_INPUT_FORMAT} (400), {@code UNAUTHORIZED} (401), {@code FORBIDDEN} (403), {@code
     *     WORKFLOW_NOT_FOUND} (404), {@code RATE_LIMITED} (429)
     * @throws dev.verdict.OutcomeUnknownException if it was sent and may have been started: no answer, one that cannot be read, or
     *     {@code INTERNAL_ERROR} (500)
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted before it was sent
     * @throws IllegalArgumentException if the workflow is blank, or a text is not well-formed Unicode
     * @throws IllegalStateException if the client is closed
     */
    StartedRun initWorkflow(String workflowId, WorkflowInputs inputs);

    /**
     * As {@link #initWorkflow}, without holding the thread.
     *
     * @param workflowId the workflow, a UUID
     * @param inputs who it is for, and what the workflow needs
     * @return a future of the run; to cancel it calls back what was not sent, and leaves what was sent to finish
     */
    CompletableFuture<StartedRun> initWorkflowAsync(String workflowId, WorkflowInputs inputs);

    /** Ends all calls that were not sent, and closes the connections unless they are the caller's. Closing again does nothing. */
    @Override
    void close();
}
