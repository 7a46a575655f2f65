package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStatus;
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
 * A server on this machine that behaves like SEON, for tests and examples: it starts workflow runs, and posts the webhooks that tell
 * of them, signed, to a receiver on this machine.
 *
 * <p>What a run tells is chosen by its workflow. Every {@link SeonSample} can be started under its own {@link
 * SeonSample#workflowId()}, such as {@code approved} or {@code late-session}; {@link Builder#outcome} adds others. Any other workflow
 * is answered with 404.
 *
 * <pre>{@code
 * try (SeonSandbox sandbox = SeonSandbox.start()) {
 *     sandbox.sendTo(receiverUrl);                       // a ping comes first
 *     SeonClient client = SeonClient.builder().baseUrl(sandbox.baseUrl()).apiKey(sandbox.apiKey()).build();
 *     StartedRun run = client.initWorkflow("review", WorkflowInputs.of("customer-4711"));
 *     sandbox.changeStatus(run.runId(), RunStatus.APPROVED);   // an analyst
 *     sandbox.settled().join();                                // all delivered, or given up
 * }
 * }</pre>
 *
 * <p>First attempts are made in the order of arrival, each after the one before was answered. What is not answered with 2xx is sent
 * again as SEON does, after 1 and 5 and 30 minutes, 2 and 24 hours, which pass faster here; 4xx other than 429 ends it at once.
 * The people are the sample's, whoever was sent; ids, {@code user_id} and times are the run's own.
 *
 * <p>It listens on the loopback address only, logs nothing, and its threads do not keep a JVM alive. Safe to share between threads.
 */
public final class SeonSandbox implements AutoCloseable {
    private final String apiKey;
    private final String secret;
    private final Courier courier;
    private final SeonPost post;
    private final Map<String, SeonRun> runs = new ConcurrentHashMap<>();
    private final Intake intake;
    private final LocalServer server;

    private SeonSandbox(Builder builder) {
        this.apiKey = "sandbox-" + UUID.randomUUID();
        this.secret = "secret-" + UUID.randomUUID();
        this.courier = new Courier(SeonPost.PERSISTENCE, builder.pacing);
        this.post = new SeonPost(courier, secret, builder.isOlder);
        this.intake = new Intake(new SeonApi(apiKey, builder.outcomes, builder.clock, this::begin));
        this.server = LocalServer.start(intake);
    }

    private void begin(SeonRun run) {
        runs.put(run.id(), run);
        run.webhooks().forEach(post::send);
    }

    /**
     * Starts a sandbox as it comes, on a free port.
     *
     * @return a running sandbox, to be closed
     * @throws java.io.UncheckedIOException if there is no free port
     */
    public static SeonSandbox start() {
        return builder().start();
    }

    /**
     * A sandbox with journeys or a pace of its own.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where it listens, for {@code SeonClient.builder().baseUrl(…)}.
     *
     * @return {@code http://}, the loopback address, the port and SEON's path, without a slash at the end
     */
    public String baseUrl() {
        return server.url() + "/orchestration-api";
    }

    /**
     * The key it accepts as {@code x-api-key}, made up when it started.
     *
     * @return the key
     */
    public String apiKey() {
        return apiKey;
    }

    /**
     * What it signs webhooks with, made up when it started: for {@code SeonWebhook.withSecrets(…)}.
     *
     * @return the secret
     */
    public String secret() {
        return secret;
    }

    /**
     * From now on, sends webhooks to this receiver. The first is the ping that SEON sends when an endpoint is registered, unsigned.
     * Runs that were started before tell nothing more.
     *
     * @param url where the receiver listens, on this machine
     * @return ends when the ping was answered, or given up; see {@link #sent()}
     * @throws IllegalArgumentException if it is no URL of this machine
     */
    public CompletableFuture<Void> sendTo(String url) {
        return post.register(Receiver.of(url));
    }

    /**
     * Gives a run another status, as an analyst does in the admin panel, and tells it: later than all that was told of it before.
     *
     * @param runId the run
     * @param status the status
     * @return ends when the webhook was delivered, or given up
     * @throws IllegalArgumentException if there is no such run
     */
    public CompletableFuture<Void> changeStatus(String runId, RunStatus status) {
        SeonRun run = runs.get(Objects.requireNonNull(runId, "runId"));
        if (run == null) {
            throw new IllegalArgumentException("there is no such run");
        }
        return post.send(run.changedTo(Objects.requireNonNull(status, "status")));
    }

    /**
     * Sends any event, signed.
     *
     * @param json the event
     * @return ends when it was delivered, or given up
     * @throws IllegalArgumentException if it is not a JSON object with an {@code event}
     */
    public CompletableFuture<Void> send(String json) {
        return post.send(webhook(json));
    }

    /**
     * Sends any event as a forger does: with a signature that was not made with the secret.
     *
     * @param json the event
     * @return ends when it was answered for good; a receiver that checks says 401
     * @throws IllegalArgumentException if it is not a JSON object with an {@code event}
     */
    public CompletableFuture<Void> sendForged(String json) {
        SeonRun.Webhook forged = webhook(json);
        return post.send(forged.event, forged.requestId, forged.body, "not the " + secret);
    }

    private static SeonRun.Webhook webhook(String json) {
        try {
            JsonObject event =
                    JsonObject.parse(Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
            if (event.get("event") instanceof String) {
                return new SeonRun.Webhook(event);
            }
        } catch (UnreadableBodyException e) {
            // said below
        }
        throw new IllegalArgumentException("not a JSON object with an event");
    }

    /**
     * The attempts to deliver webhooks that were made so far, pings included.
     *
     * @return a snapshot, oldest first
     */
    public List<SentWebhook> sent() {
        return courier.sent();
    }

    /**
     * Waits for webhooks without waiting too long: ends when all that were to be sent until now were delivered or given up.
     *
     * @return the future; it does not fail
     */
    public CompletableFuture<Void> settled() {
        return courier.settled();
    }

    /**
     * What was received so far, failed and refused requests included.
     *
     * @return a snapshot, oldest first
     */
    public List<ReceivedRequest> requests() {
        return intake.requests();
    }

    /**
     * The runs that were started so far. At SEON, each is charged.
     *
     * @return the number
     */
    public int runs() {
        return runs.size();
    }

    /**
     * Makes something go wrong with the next request.
     *
     * @param fault what; an error is said in SEON's format
     */
    public void next(Fault fault) {
        next(request -> true, fault);
    }

    /**
     * Makes something go wrong with the next request of a kind. Other requests go past it.
     *
     * @param which whether a request is meant; asked by threads of the sandbox, once or more
     * @param fault what; an error is said in SEON's format
     */
    public void next(Predicate<ReceivedRequest> which, Fault fault) {
        intake.faults().add(Objects.requireNonNull(which, "which"), Objects.requireNonNull(fault, "fault"));
    }

    /**
     * Forgets runs, requests, faults, the receiver, and what is still to be sent, so that tests can share a sandbox one after the
     * other. Address, key and secret stay.
     */
    public void reset() {
        post.forget();
        courier.clear();
        intake.clear();
        runs.clear();
    }

    /**
     * Address and key as an integrator sets them: {@code SEON_BASE_URL} and {@code SEON_API_KEY}.
     *
     * @return the variables, unmodifiable
     */
    public Map<String, String> environment() {
        return Map.of("SEON_BASE_URL", baseUrl(), "SEON_API_KEY", apiKey);
    }

    /** Stops at once, whatever is going on, and sends nothing more. What was received and sent can still be asked for. */
    @Override
    public void close() {
        courier.close();
        server.close();
    }

    /** Where it listens; neither the key nor the secret. */
    @Override
    public String toString() {
        return "SeonSandbox[" + baseUrl() + "]";
    }

    /** Builds a sandbox. Not safe to share between threads. */
    public static final class Builder {
        private final Map<String, SeonJourney> outcomes = new LinkedHashMap<>();
        private Clock clock = Clock.systemUTC();
        private Courier.Pacing pacing = Courier.Pacing.DEFAULT;
        private boolean isOlder;

        private Builder() {
            for (SeonSample sample : SeonSample.values()) {
                outcomes.put(sample.workflowId(), SeonJourney.of(sample));
            }
        }

        /**
         * Makes runs of a workflow tell what a sample tells.
         *
         * @param workflowId the workflow, as runs of it are started; replaces what they told before
         * @param sample what they tell
         * @return this
         * @throws IllegalArgumentException if the workflow is blank
         */
        public Builder outcome(String workflowId, SeonSample sample) {
            return outcome(workflowId, SeonJourney.of(sample));
        }

        /**
         * Makes runs of a workflow go a way of the caller's own.
         *
         * @param workflowId the workflow, as runs of it are started; replaces what they told before
         * @param journey what they tell, and how it arrives
         * @return this
         * @throws IllegalArgumentException if the workflow is blank
         */
        public Builder outcome(String workflowId, SeonJourney journey) {
            if (Objects.requireNonNull(workflowId, "workflowId").isBlank()) {
                throw new IllegalArgumentException("workflowId is blank");
            }
            outcomes.put(workflowId, Objects.requireNonNull(journey, "journey"));
            return this;
        }

        /**
         * The clock for the times in events; the system's unless said otherwise.
         *
         * @param clock what time it is; its zone does not matter
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * How much faster than at SEON the pauses between attempts pass; 6,000 times unless said otherwise, a minute in 10
         * milliseconds.
         *
         * @param times how many times faster
         * @return this
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder speed(int times) {
            pacing = pacing.withSpeed(times);
            return this;
        }

        /**
         * How long an answer of the receiver is waited for, in the time of this machine; 30 seconds unless said otherwise.
         *
         * @param timeout the time from the beginning of an attempt on
         * @return this
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder timeout(Duration timeout) {
            pacing = pacing.withTimeout(timeout);
            return this;
        }

        /**
         * Signs as for older endpoints: in the header {@code Digest}, and without a {@code Request-Id}.
         *
         * @return this
         */
        public Builder olderEndpoint() {
            isOlder = true;
            return this;
        }

        /**
         * Starts it, on a free port.
         *
         * @return a running sandbox, to be closed
         * @throws java.io.UncheckedIOException if there is no free port
         */
        public SeonSandbox start() {
            return new SeonSandbox(this);
        }
    }
}
