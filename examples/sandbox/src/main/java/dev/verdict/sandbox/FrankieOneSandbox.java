package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.sandbox.frankieone.ApiCredentials;
import dev.verdict.sandbox.frankieone.ExecutionTiming;
import dev.verdict.sandbox.frankieone.FrankieOneApi;
import dev.verdict.sandbox.frankieone.ResultTemplate;
import dev.verdict.sandbox.frankieone.StoredResponse;
import dev.verdict.sandbox.server.LocalServer;
import dev.verdict.sandbox.server.RequestHandler;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A local server that behaves like FrankieOne's API, for tests and examples.
 *
 * <p>The name of a workflow selects its result. Every {@link Sample} has a workflow, named by {@link Sample#workflowName()}, such as
 * {@code pass} or {@code overridden to fail}. {@link Builder#outcome(String, Sample)} adds workflows. The response for any other
 * workflow is 404. All entity ids and service names are accepted.
 *
 * <pre>{@code
 * try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
 *     FrankieOneClient client = FrankieOneClient.builder()
 *             .baseUrl(sandbox.baseUrl())
 *             .apiKey(sandbox.apiKey())
 *             .customerId(sandbox.customerId())
 *             .build();
 *     Execution execution = client.individuals().execute("some-entity", "KYC", "fail");
 *     // … assert that the code under test declines
 * }
 * }</pre>
 *
 * <p>With JUnit, one line gives each test a sandbox of its own:
 *
 * <pre>{@code
 * @AutoClose FrankieOneSandbox sandbox = FrankieOneSandbox.start();
 * }</pre>
 *
 * <p>The sandbox serves individuals and organizations, under {@code v2} and any {@code v2.x}: all forms of execute, one execution, the
 * list of executions, the latest result, override, process results, service profiles and the search for them, workflows, retrieve and
 * hosted URLs. It checks credentials, bodies and queries, and sends errors in FrankieOne's format.
 *
 * <p>Every execute request starts a new execution, so {@link #executions()} shows whether a request was sent twice. An execution has ids
 * of its own, and its own times of creation, start, end and update. People, findings and all other times are those of the sample,
 * whatever was sent. A {@link Fault} makes a request fail.
 *
 * <p>The sandbox listens on the loopback address only and logs nothing. Its threads are daemons. Safe to share between threads.
 */
// Longer than other files: it is all that users see of the sandbox, and most of it is Javadoc.
public final class FrankieOneSandbox implements AutoCloseable {
    private final ApiCredentials credentials;
    private final FrankieOneNotifications notifications;
    private final FrankieOneApi api;
    private final RequestHandler<ReceivedRequest> handler;
    private final LocalServer server;

    private FrankieOneSandbox(Builder builder) {
        this.credentials = ApiCredentials.random();
        this.notifications = new FrankieOneNotifications(builder.clock);
        this.api = new FrankieOneApi(
                credentials, builder.outcomes, builder.timing(), builder.clock, notifications.sender());
        this.handler = new RequestHandler<>(api, ReceivedRequest::of);
        this.server = LocalServer.start(handler);
    }

    /**
     * Starts a sandbox with the default settings, on a free port.
     *
     * @return a running sandbox; close it after use
     * @throws java.io.UncheckedIOException if there is no free port
     */
    public static FrankieOneSandbox start() {
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
     * The base URL, for {@code FrankieOneClient.builder().baseUrl(…)}.
     *
     * @return {@code http://}, the loopback address and the port, without a trailing slash
     */
    public String baseUrl() {
        return server.url();
    }

    /**
     * The accepted {@code api_key}. Each sandbox generates its own.
     *
     * @return the key
     */
    public String apiKey() {
        return credentials.apiKey();
    }

    /**
     * The accepted {@code X-Frankie-CustomerID}. Each sandbox generates its own.
     *
     * @return a UUID
     */
    public String customerId() {
        return credentials.customerId();
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
     * How many executions were started or {@linkplain #put stored} so far. The platform charges for each start.
     *
     * @return the number
     */
    public int executions() {
        return api.executionCount();
    }

    /**
     * The notifications that the sandbox sends: their receiver, the key that verifies them, and the attempts to deliver them.
     *
     * @return the notifications; none are sent until {@link FrankieOneNotifications#sendTo} sets a receiver
     */
    public FrankieOneNotifications notifications() {
        return notifications;
    }

    /**
     * Stores an execution that the sandbox did not start, with its own ids and times, for tests and demonstrations with a past. Clients can
     * then get, list and override it. It counts among {@link #executions()} and sends no notification, unless it replaces one that had
     * not ended.
     *
     * <pre>{@code
     * sandbox.put("KYC", Sample.INDIVIDUAL_REVIEW_AML.response());
     * }</pre>
     *
     * @param serviceName the service profile that it ran under
     * @param response the response to get calls from now on, with {@code workflowExecutionId}, {@code entityId} and {@code workflowName};
     *     replaces an earlier one with the same execution id. A response in progress stays so until it is replaced
     * @throws IllegalArgumentException if the result lacks one of these
     */
    public void put(String serviceName, WorkflowResponse response) {
        api.put(new StoredResponse(response, serviceName));
    }

    /**
     * Ends an execution now and sends its notification.
     *
     * @param executionId the {@code workflowExecutionId}
     * @throws IllegalArgumentException if there is no such execution, or it never ends
     */
    public void finish(String executionId) {
        if (!api.finish(Objects.requireNonNull(executionId, "executionId"))) {
            throw new IllegalArgumentException("there is no such execution, or it never ends");
        }
    }

    /**
     * Makes the next request fail with {@link Fault#status(int)}.
     *
     * @param status the HTTP status, 400 to 599
     * @throws IllegalArgumentException if the status is not an error
     */
    public void failNext(int status) {
        failNext(status, 1);
    }

    /**
     * Makes the next requests fail with {@link Fault#status(int)}.
     *
     * @param status the HTTP status, 400 to 599
     * @param times how many requests fail, after those that have a fault already
     * @throws IllegalArgumentException if the status is not an error, or the number is negative
     */
    public void failNext(int status, int times) {
        next(Fault.status(status), times);
    }

    /** Processes the next request but drops its response: {@link Fault#dropAfterProcessing()}. */
    public void dropNext() {
        next(Fault.dropAfterProcessing());
    }

    /**
     * Applies a fault to the next request.
     *
     * @param fault the fault
     */
    public void next(Fault fault) {
        next(fault, 1);
    }

    /**
     * Applies a fault to the next requests.
     *
     * @param fault the fault
     * @param times how many requests it applies to, after those that have a fault already
     * @throws IllegalArgumentException if the number is negative
     */
    public void next(Fault fault, int times) {
        Objects.requireNonNull(fault, "fault");
        if (times < 0) {
            throw new IllegalArgumentException("times is negative: " + times);
        }
        for (int i = 0; i < times; i++) {
            next(request -> true, fault);
        }
    }

    /**
     * Applies a fault to the next request that matches: {@code next(ReceivedRequest::isOverride, Fault.hang())}. The fault waits until
     * such a request arrives.
     *
     * @param which whether a request matches; called on threads of the sandbox, possibly more than once
     * @param fault the fault
     */
    public void next(Predicate<ReceivedRequest> which, Fault fault) {
        Objects.requireNonNull(which, "which");
        handler.faults().add(which, Objects.requireNonNull(fault, "fault").action());
    }

    /**
     * Responds to the next request with this JSON, without processing it: {@link Fault#json}.
     *
     * @param status the HTTP status, 200 to 599
     * @param json one JSON value
     * @throws IllegalArgumentException if the status is out of range, or the text is not JSON
     */
    public void answerNext(int status, String json) {
        next(Fault.json(status, json));
    }

    /** Removes all faults that have not been applied yet. */
    public void clearFaults() {
        handler.faults().clear();
    }

    /**
     * Forgets executions, entities, responses, requests, faults and the receiver of notifications, so that one test after the other can
     * use the sandbox. Base URL and credentials stay.
     */
    public void reset() {
        notifications.clear();
        handler.clear();
        api.clear();
    }

    /**
     * The settings of a client as environment variables: {@code FRANKIEONE_BASE_URL}, {@code FRANKIEONE_API_KEY} and {@code
     * FRANKIEONE_CUSTOMER_ID}.
     *
     * @return the variables, unmodifiable
     */
    public Map<String, String> environment() {
        return Map.of(
                "FRANKIEONE_BASE_URL", baseUrl(),
                "FRANKIEONE_API_KEY", apiKey(),
                "FRANKIEONE_CUSTOMER_ID", customerId());
    }

    /** Stops at once, without waiting for requests in progress. {@link #requests()} still works. Can be called again. */
    @Override
    public void close() {
        notifications.close();
        server.close();
    }

    /** The base URL, but not the key. */
    @Override
    public String toString() {
        return "FrankieOneSandbox[" + baseUrl() + "]";
    }

    InetSocketAddress address() {
        return server.address();
    }

    /** Builds a sandbox. Not safe to share between threads. */
    public static final class Builder {
        private final Map<String, ResultTemplate> outcomes = new LinkedHashMap<>();
        private LongSupplier nanoClock = System::nanoTime;
        private Clock clock = Clock.systemUTC();
        private int pollsUntilDone = 2;
        private @Nullable Duration runningFor;

        private Builder() {
            for (Sample sample : Sample.values()) {
                outcome(sample.workflowName(), sample);
            }
        }

        /**
         * Makes a workflow end with a sample.
         *
         * @param workflowName the workflow; replaces its earlier outcome
         * @param sample the result; a workflow with a sample of an organization exists for organizations only
         * @return this
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder outcome(String workflowName, Sample sample) {
            return outcome(
                    workflowName, Objects.requireNonNull(sample, "sample").json());
        }

        /**
         * Makes a workflow end with a result of your own.
         *
         * @param workflowName the workflow; replaces its earlier outcome
         * @param response the result, for example from {@link WorkflowResultBuilder#response()}; each execution replaces its ids
         * @return this
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder outcome(String workflowName, WorkflowResponse response) {
            return outcome(
                    workflowName, Objects.requireNonNull(response, "response").toJson());
        }

        private Builder outcome(String workflowName, byte[] json) {
            if (Objects.requireNonNull(workflowName, "workflowName").isBlank()) {
                throw new IllegalArgumentException("workflowName is blank");
            }
            outcomes.put(workflowName, ResultTemplate.parse(json));
            return this;
        }

        /**
         * How many polls find a background execution still running; 2 by default. Polls are requests for one execution, for the latest
         * result of a workflow, and to retrieve the response to the execute request. Listing executions is not a poll. An execution
         * in the foreground ends before its response is sent.
         *
         * @param polls the number of polls; 0 if the first poll finds it ended
         * @return this
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder looksUntilDone(int polls) {
            if (polls < 0) {
                throw new IllegalArgumentException("polls is negative: " + polls);
            }
            pollsUntilDone = polls;
            runningFor = null;
            return this;
        }

        /**
         * How long a background execution runs. Replaces {@link #looksUntilDone}.
         *
         * @param duration the time from the execute request
         * @return this
         * @throws IllegalArgumentException if the duration is negative
         */
        public Builder runningFor(Duration duration) {
            if (Objects.requireNonNull(duration, "duration").isNegative()) {
                throw new IllegalArgumentException("duration is negative: " + duration);
            }
            runningFor = duration;
            return this;
        }

        /**
         * The clock that measures {@link #runningFor}; {@link System#nanoTime()} by default. A test can pass one that it advances.
         *
         * @param nanoClock nanoseconds on a monotonic clock
         * @return this
         */
        public Builder nanoClock(LongSupplier nanoClock) {
            this.nanoClock = Objects.requireNonNull(nanoClock, "nanoClock");
            return this;
        }

        /**
         * The clock for the times in results; the system clock by default.
         *
         * @param clock the clock; its time zone is ignored
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Starts the sandbox on a free port.
         *
         * @return a running sandbox; close it after use
         * @throws java.io.UncheckedIOException if there is no free port
         */
        public FrankieOneSandbox start() {
            return new FrankieOneSandbox(this);
        }

        private ExecutionTiming timing() {
            return runningFor == null
                    ? ExecutionTiming.polls(pollsUntilDone)
                    : ExecutionTiming.duration(runningFor, nanoClock);
        }
    }
}
