package dev.verdict.http.seon;

import java.util.concurrent.CompletableFuture;

/**
 * The client for SEON's orchestration API: starts workflow runs. SEON reports on a run by webhooks, which {@link
 * dev.verdict.seon} parses.
 *
 * <pre>{@code
 * try (SeonClient client = SeonClient.builder().region(SeonRegion.EU).apiKey(apiKey).build()) {
 *     StartedRun started = client.initWorkflow(workflowId, WorkflowInputs.of("customer-4711").withEmail(email));
 *     store(started.run().toJson());
 *     // started.token() goes to the person's browser
 * }
 * }</pre>
 *
 * <p>One client serves a whole application. It is safe to share between threads, reuses connections, and runs on daemon
 * threads. All its calls share one {@link dev.verdict.poll.RateBudget} of 10 calls per second unless set. This is an
 * interface so that tests can replace it; later versions may add methods.
 */
public interface SeonClient extends AutoCloseable {

    /**
     * Returns a new builder.
     *
     * @return a builder without a key
     */
    static SeonClientBuilder builder() {
        return new SeonClientBuilder();
    }

    /**
     * Creates a client with the settings of the environment variables; see {@link SeonClientBuilder#fromEnv()}.
     *
     * @return a new client
     * @throws IllegalStateException if a setting is missing; the message names it
     * @throws IllegalArgumentException if a setting is invalid; the message names it
     */
    static SeonClient fromEnv() {
        return builder().fromEnv().build();
    }

    /**
     * Starts a run. The client sends the request again only if it is certain that nothing was done: no connection could be
     * made, or the response was a 429.
     *
     * @param workflowId the workflow, a UUID
     * @param inputs the person and the other inputs of the workflow
     * @return the started run
     * @throws dev.verdict.TransportException if it was not sent
     * @throws dev.verdict.CallRejectedException if it was not sent because the client has too many calls
     * @throws dev.verdict.HttpStatusException if SEON refused it and started nothing. {@code errorCode()} is SEON's code:
     *     {@code MISSING_REQUIRED_INPUTS} or {@code INVALID_INPUT_FORMAT} (400), {@code UNAUTHORIZED} (401), {@code
     *     FORBIDDEN} (403), {@code WORKFLOW_NOT_FOUND} (404), {@code RATE_LIMITED} (429)
     * @throws dev.verdict.OutcomeUnknownException if it was sent and may have been started: there was no response, an
     *     unreadable one, or {@code INTERNAL_ERROR} (500)
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted before it was sent
     * @throws IllegalArgumentException if the workflow is blank, or a string is not well-formed Unicode
     * @throws IllegalStateException if the client is closed
     */
    StartedRun initWorkflow(String workflowId, WorkflowInputs inputs);

    /**
     * As {@link #initWorkflow}, without blocking the thread.
     *
     * @param workflowId the workflow, a UUID
     * @param inputs the person and the other inputs of the workflow
     * @return a future of the run. Cancelling it withdraws a request that was not sent yet; a request that was sent goes on
     */
    CompletableFuture<StartedRun> initWorkflowAsync(String workflowId, WorkflowInputs inputs);

    /**
     * Ends all calls that were not sent and closes the connections, except those of the caller's own HTTP client. Closing a
     * closed client does nothing.
     */
    @Override
    void close();
}
