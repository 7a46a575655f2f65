package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.seon.RunScript;
import dev.verdict.sandbox.seon.SeonApi;
import dev.verdict.sandbox.seon.SeonWebhookSender;
import dev.verdict.sandbox.seon.SimulatedRun;
import dev.verdict.sandbox.server.DeliveryTiming;
import dev.verdict.sandbox.server.LocalServer;
import dev.verdict.sandbox.server.LoopbackUrl;
import dev.verdict.sandbox.server.RequestHandler;
import dev.verdict.sandbox.server.WebhookSender;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.WorkflowRun;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A local server that behaves like SEON, for tests and examples. It starts workflow runs and posts their signed webhooks to a receiver on
 * this machine.
 *
 * <p>The workflow of a run selects its webhooks. Every {@link SeonSample} has a workflow, identified by {@link SeonSample#workflowId()},
 * such as {@code approved} or {@code late-session}. {@link Builder#outcome} adds workflows. The response for any other workflow is 404.
 *
 * <pre>{@code
 * try (SeonSandbox sandbox = SeonSandbox.start()) {
 *     sandbox.sendTo(receiverUrl);                       // sends a ping first
 *     SeonClient client = SeonClient.builder().baseUrl(sandbox.baseUrl()).apiKey(sandbox.apiKey()).build();
 *     StartedRun run = client.initWorkflow("review", WorkflowInputs.of("customer-4711"));
 *     sandbox.changeStatus(run.runId(), RunStatus.APPROVED);   // as an analyst does
 *     sandbox.settled().join();                                // every webhook is delivered or given up
 * }
 * }</pre>
 *
 * <p>The sandbox sends webhooks in their order of arrival, each after the response to the one before. As SEON does, it retries a webhook
 * whose response is not 2xx, after 1, 5 and 30 minutes, then after 2 and 24 hours; the time passes faster here. A 4xx other than 429
 * ends the retries. A run has its own ids, {@code user_id} and times. The people are those of the sample, whatever was sent.
 *
 * <p>The sandbox listens on the loopback address only and logs nothing. Its threads are daemons. Safe to share between threads.
 */
public final class SeonSandbox implements AutoCloseable {
    private final Clock clock;
    private final String apiKey;
    private final String secret;
    private final WebhookSender<SentWebhook> webhooks;
    private final SeonWebhookSender sender;
    private final Map<String, SimulatedRun> runs = new ConcurrentHashMap<>();
    private final RequestHandler<ReceivedRequest> handler;
    private final LocalServer server;

    private SeonSandbox(Builder builder) {
        this.clock = builder.clock;
        this.apiKey = "sandbox-" + UUID.randomUUID();
        this.secret = "secret-" + UUID.randomUUID();
        this.webhooks = new WebhookSender<>(SeonWebhookSender.RETRIES, builder.timing, SentWebhook::new);
        this.sender = new SeonWebhookSender(webhooks, secret, builder.isOlder);
        this.handler = new RequestHandler<>(
                new SeonApi(apiKey, builder.outcomes, builder.clock, this::begin), ReceivedRequest::of);
        this.server = LocalServer.start(handler);
    }

    private void begin(SimulatedRun run) {
        runs.put(run.id(), run);
        run.webhooks().forEach(sender::send);
    }

    /**
     * Starts a sandbox with the default settings, on a free port.
     *
     * @return a running sandbox; close it after use
     * @throws java.io.UncheckedIOException if there is no free port
     */
    public static SeonSandbox start() {
        return builder().start();
    }

    /**
     * Starts to build a sandbox with other settings.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The base URL, for {@code SeonClient.builder().baseUrl(…)}.
     *
     * @return {@code http://}, the loopback address, the port and SEON's path, without a trailing slash
     */
    public String baseUrl() {
        return server.url() + "/orchestration-api";
    }

    /**
     * The accepted {@code x-api-key}. Each sandbox generates its own.
     *
     * @return the key
     */
    public String apiKey() {
        return apiKey;
    }

    /**
     * The secret that signs webhooks, for {@code SeonWebhook.withSecrets(…)}. Each sandbox generates its own.
     *
     * @return the secret
     */
    public String secret() {
        return secret;
    }

    /**
     * Sets the receiver of all webhooks from now on, and sends it an unsigned ping, as SEON does when an endpoint is registered. Runs that
     * were started before send it nothing.
     *
     * @param url a URL on this machine
     * @return completes when the ping was delivered or given up; see {@link #sent()}
     * @throws IllegalArgumentException if the URL is not on this machine
     */
    public CompletableFuture<Void> sendTo(String url) {
        return sender.register(LoopbackUrl.parse(url));
    }

    /**
     * Changes the status of a run, as an analyst does in the admin panel, and sends a webhook. Its time is later than all earlier times of
     * the run.
     *
     * @param runId the run
     * @param status the new status
     * @return completes when the webhook was delivered or given up
     * @throws IllegalArgumentException if there is no such run
     */
    public CompletableFuture<Void> changeStatus(String runId, RunStatus status) {
        SimulatedRun run = runs.get(Objects.requireNonNull(runId, "runId"));
        if (run == null) {
            throw new IllegalArgumentException("there is no such run");
        }
        return sender.send(run.changeStatus(Objects.requireNonNull(status, "status")));
    }

    /**
     * As {@link #changeStatus(String, RunStatus)}, for a run that the sandbox did not start, such as one with a past.
     *
     * @param run the run, as it is known now
     * @param status the new status
     * @return completes when the webhook was delivered or given up
     */
    public CompletableFuture<Void> changeStatus(WorkflowRun run, RunStatus status) {
        SimulatedRun known = runs.get(run.executionId());
        return known != null
                ? changeStatus(run.executionId(), status)
                : sender.send(SimulatedRun.changeStatus(run, Objects.requireNonNull(status, "status"), clock));
    }

    /**
     * Sends any event with a valid signature.
     *
     * @param json the event
     * @return completes when the webhook was delivered or given up
     * @throws IllegalArgumentException if the text is not a JSON object with an {@code event}
     */
    public CompletableFuture<Void> send(String json) {
        return sender.send(webhook(json));
    }

    /**
     * Sends any event with an invalid signature, as an attacker would who does not know the secret.
     *
     * @param json the event
     * @return completes when the receiver has responded, or the webhook was given up; a receiver that checks signatures responds with 401
     * @throws IllegalArgumentException if the text is not a JSON object with an {@code event}
     */
    public CompletableFuture<Void> sendForged(String json) {
        return sender.sendForged(webhook(json));
    }

    private static SimulatedRun.Webhook webhook(String json) {
        try {
            JsonObject event =
                    JsonObject.parse(Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
            if (event.get("event") instanceof String) {
                return new SimulatedRun.Webhook(event);
            }
        } catch (UnreadableBodyException e) {
            // falls through to the exception below
        }
        throw new IllegalArgumentException("not a JSON object with an event");
    }

    /**
     * All attempts so far to deliver webhooks, including pings.
     *
     * @return a snapshot, oldest first
     */
    public List<SentWebhook> sent() {
        return webhooks.attempts();
    }

    /**
     * Waits for deliveries.
     *
     * @return completes when every webhook that was sent before this call was delivered or given up; never fails
     */
    public CompletableFuture<Void> settled() {
        return webhooks.settled();
    }

    /**
     * All requests so far, including those that failed or were rejected.
     *
     * @return a snapshot, oldest first
     */
    public List<ReceivedRequest> requests() {
        return handler.requests();
    }

    /**
     * How many runs were started so far. SEON charges for each.
     *
     * @return the number
     */
    public int runs() {
        return runs.size();
    }

    /**
     * Applies a fault to the next request.
     *
     * @param fault the fault; its errors are in SEON's format
     */
    public void next(Fault fault) {
        next(request -> true, fault);
    }

    /**
     * Applies a fault to the next request that matches. The fault waits until such a request arrives.
     *
     * @param which whether a request matches; called on threads of the sandbox, possibly more than once
     * @param fault the fault; its errors are in SEON's format
     */
    public void next(Predicate<ReceivedRequest> which, Fault fault) {
        Objects.requireNonNull(which, "which");
        handler.faults().add(which, Objects.requireNonNull(fault, "fault").action());
    }

    /**
     * Forgets runs, requests, faults, the receiver, and webhooks that are not yet delivered, so that one test after the other can use the
     * sandbox. Base URL, key and secret stay.
     */
    public void reset() {
        sender.clear();
        handler.clear();
        runs.clear();
    }

    /**
     * The settings of a client as environment variables: {@code SEON_BASE_URL} and {@code SEON_API_KEY}.
     *
     * @return the variables, unmodifiable
     */
    public Map<String, String> environment() {
        return Map.of("SEON_BASE_URL", baseUrl(), "SEON_API_KEY", apiKey);
    }

    /**
     * Stops at once, without waiting for requests in progress, and sends nothing more. {@link #requests()} and {@link #sent()} still work.
     */
    @Override
    public void close() {
        webhooks.close();
        server.close();
    }

    /** The base URL, but neither the key nor the secret. */
    @Override
    public String toString() {
        return "SeonSandbox[" + baseUrl() + "]";
    }

    /** Builds a sandbox. Not safe to share between threads. */
    public static final class Builder {
        private final Map<String, RunScript> outcomes = new LinkedHashMap<>();
        private Clock clock = Clock.systemUTC();
        private DeliveryTiming timing = DeliveryTiming.DEFAULT;
        private boolean isOlder;

        private Builder() {
            for (SeonSample sample : SeonSample.values()) {
                outcome(sample.workflowId(), sample);
            }
        }

        /**
         * Makes the runs of a workflow send the webhooks of a sample.
         *
         * @param workflowId the workflow; replaces its earlier outcome
         * @param sample the sample
         * @return this
         * @throws IllegalArgumentException if the workflow id is blank
         */
        public Builder outcome(String workflowId, SeonSample sample) {
            return outcome(workflowId, SeonJourney.of(sample));
        }

        /**
         * Makes the runs of a workflow send webhooks of your own.
         *
         * @param workflowId the workflow; replaces its earlier outcome
         * @param journey the events of each run, and the order in which they arrive
         * @return this
         * @throws IllegalArgumentException if the workflow id is blank
         */
        public Builder outcome(String workflowId, SeonJourney journey) {
            if (Objects.requireNonNull(workflowId, "workflowId").isBlank()) {
                throw new IllegalArgumentException("workflowId is blank");
            }
            outcomes.put(workflowId, Objects.requireNonNull(journey, "journey").script());
            return this;
        }

        /**
         * The clock for the times in events; the system clock by default.
         *
         * @param clock the clock; its time zone is ignored
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * How many times faster than at SEON the delays between attempts pass; 6,000 by default, which turns a minute into 10 milliseconds.
         *
         * @param times the factor
         * @return this
         * @throws IllegalArgumentException if the factor is not positive
         */
        public Builder speed(int times) {
            timing = timing.withSpeed(times);
            return this;
        }

        /**
         * How long an attempt waits for the response of the receiver, in real time; 30 seconds by default.
         *
         * @param timeout the time from the start of an attempt
         * @return this
         * @throws IllegalArgumentException if the timeout is not positive
         */
        public Builder timeout(Duration timeout) {
            timing = timing.withTimeout(timeout);
            return this;
        }

        /**
         * Signs as SEON does for older endpoints: in the header {@code Digest}, and without a {@code Request-Id}.
         *
         * @return this
         */
        public Builder olderEndpoint() {
            isOlder = true;
            return this;
        }

        /**
         * Starts the sandbox on a free port.
         *
         * @return a running sandbox; close it after use
         * @throws java.io.UncheckedIOException if there is no free port
         */
        public SeonSandbox start() {
            return new SeonSandbox(this);
        }
    }
}
