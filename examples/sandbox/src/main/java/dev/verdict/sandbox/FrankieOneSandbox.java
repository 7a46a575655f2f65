package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowResponse;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that behaves like FrankieOne's API, for tests and examples.
 *
 * <p>What a workflow ends in is chosen by its name. Every {@link Sample} can be reached under its own {@link
 * Sample#workflowName()}, such as {@code pass} or {@code overridden to fail}; {@link Builder#outcome(String, Sample)} adds
 * names. Any other name is answered with 404. Entity ids and service names are taken as they come.
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
 * <p>A test class can have one to itself, with JUnit's {@code @AutoClose} and one line:
 *
 * <pre>{@code
 * @AutoClose FrankieOneSandbox sandbox = FrankieOneSandbox.start();
 * }</pre>
 *
 * <p>It answers, for individuals and organizations and under {@code v2} and any {@code v2.x}: execute in all its forms, one
 * execution, executions, the latest result, override, process results, service profiles and the search for them, workflows,
 * retrieve and hosted URLs. It checks credentials, bodies and queries, and says errors in the platform's format. Each execute
 * call begins an execution of its own: {@link #executions()} shows what was sent twice. Ids are those of the run, and so are
 * the times that the result itself was created, started, ended and updated at; the people, the findings and their times are
 * the sample's, whoever was sent. What can go wrong is said by a {@link Fault}.
 *
 * <p>It listens on the loopback address only, logs nothing, and its threads do not keep a JVM alive. Safe to share between
 * threads.
 */
public final class FrankieOneSandbox implements AutoCloseable {
    private final Account account;
    private final Memory memory;
    private final FrankieOneNotifications notifications;
    private final Intake intake;
    private final LocalServer server;

    private FrankieOneSandbox(Account account, Memory memory, FrankieOneNotifications notifications, Routes routes) {
        this.account = account;
        this.memory = memory;
        this.notifications = notifications;
        this.intake = new Intake(new FrankieOneApi(account, memory, routes));
        this.server = LocalServer.start(intake);
    }

    /**
     * Starts a sandbox as it comes, on a free port.
     *
     * @return a running sandbox, to be closed
     * @throws java.io.UncheckedIOException if there is no free port
     */
    public static FrankieOneSandbox start() {
        return builder().start();
    }

    /**
     * A sandbox with names or a pace of its own.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where it listens, for {@code FrankieOneClient.builder().baseUrl(…)}.
     *
     * @return {@code http://}, the loopback address and the port, without a slash at the end
     */
    public String baseUrl() {
        return server.url();
    }

    /**
     * The key it accepts as {@code api_key}, made up when it started.
     *
     * @return the key
     */
    public String apiKey() {
        return account.apiKey();
    }

    /**
     * The customer it accepts as {@code X-Frankie-CustomerID}, made up when it started.
     *
     * @return a UUID
     */
    public String customerId() {
        return account.customerId();
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
     * How many executions were begun so far. On the platform, each is charged.
     *
     * @return the number
     */
    public int executions() {
        return memory.executions().size();
    }

    /**
     * What it posts when something happens, to whom, and the key to check it with.
     *
     * @return the notifications; none are sent until it is said to whom
     */
    public FrankieOneNotifications notifications() {
        return notifications;
    }

    /**
     * Ends an execution now, whatever its pace, and notifies.
     *
     * @param executionId the {@code workflowExecutionId}
     * @throws IllegalArgumentException if there is no such execution, or its result is that of one that never ends
     */
    public void finish(String executionId) {
        memory.executions()
                .find(Objects.requireNonNull(executionId, "executionId"))
                .filter(Execution::finish)
                .orElseThrow(() -> new IllegalArgumentException("there is no such execution, or it never ends"));
    }

    /**
     * Makes the next request fail: {@link Fault#status(int)}.
     *
     * @param status the HTTP status to answer, 400 to 599, with a body in the platform's format
     * @throws IllegalArgumentException if the status is no error
     */
    public void failNext(int status) {
        failNext(status, 1);
    }

    /**
     * Makes the next requests fail: {@link Fault#status(int)}.
     *
     * @param status the HTTP status to answer, 400 to 599, with a body in the platform's format
     * @param times how many requests, after those that are already to fail
     * @throws IllegalArgumentException if the status is no error, or the number is negative
     */
    public void failNext(int status, int times) {
        next(Fault.status(status), times);
    }

    /**
     * Loses the next answer: {@link Fault#dropAfterProcessing()}. This is how an execution comes about that its caller knows
     * nothing of.
     */
    public void dropNext() {
        next(Fault.dropAfterProcessing());
    }

    /**
     * Makes something go wrong with the next request.
     *
     * @param fault what
     */
    public void next(Fault fault) {
        next(fault, 1);
    }

    /**
     * Makes something go wrong with the next requests.
     *
     * @param fault what
     * @param times with how many requests, after those with which something is already to go wrong
     * @throws IllegalArgumentException if the number is negative
     */
    public void next(Fault fault, int times) {
        Objects.requireNonNull(fault, "fault");
        if (times < 0) {
            throw new IllegalArgumentException("negative: " + times);
        }
        for (int i = 0; i < times; i++) {
            next(request -> true, fault);
        }
    }

    /**
     * Makes something go wrong with the next request of a kind: {@code next(ReceivedRequest::isOverride, Fault.hang())}. Other
     * requests go past it.
     *
     * @param which whether a request is meant; asked by threads of the sandbox, once or more
     * @param fault what
     */
    public void next(Predicate<ReceivedRequest> which, Fault fault) {
        intake.faults().add(Objects.requireNonNull(which, "which"), Objects.requireNonNull(fault, "fault"));
    }

    /**
     * Answers the next request in the caller's own words: {@link Fault#json}.
     *
     * @param status the HTTP status, 200 to 599
     * @param json one JSON value
     * @throws IllegalArgumentException if the status cannot be sent, or the text is no JSON
     */
    public void answerNext(int status, String json) {
        next(Fault.json(status, json));
    }

    /** Makes nothing go wrong any more. What is going wrong already goes on. */
    public void clearFaults() {
        intake.faults().clear();
    }

    /**
     * Forgets executions, entities, answers, requests, faults, and whom to notify, so that tests can share a sandbox one after the other.
     * Address and credentials stay.
     */
    public void reset() {
        notifications.clear();
        intake.clear();
        memory.clear();
    }

    /**
     * Address and credentials as an integrator sets them: {@code FRANKIEONE_BASE_URL}, {@code FRANKIEONE_API_KEY} and {@code
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

    /** Stops at once, whatever is going on. What was received can still be asked for. May be called again. */
    @Override
    public void close() {
        notifications.close();
        server.close();
    }

    /** Where it listens; not the key. */
    @Override
    public String toString() {
        return "FrankieOneSandbox[" + baseUrl() + "]";
    }

    InetSocketAddress address() {
        return server.address();
    }

    /** Builds a sandbox. Not safe to share between threads. */
    public static final class Builder {
        private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
        private LongSupplier nanoClock = System::nanoTime;
        private Clock clock = Clock.systemUTC();
        private int looksUntilDone = 2;
        private @Nullable Duration runningFor;

        private Builder() {
            for (Sample sample : Sample.values()) {
                outcomes.put(sample.workflowName(), Outcome.of(sample));
            }
        }

        /**
         * Makes a workflow end in a sample.
         *
         * @param workflowName the workflow, by the name that is executed; replaces what the name ended in before
         * @param sample what it ends in; a sample of an organization can be reached for organizations only
         * @return this
         */
        public Builder outcome(String workflowName, Sample sample) {
            return outcome(workflowName, Outcome.of(Objects.requireNonNull(sample, "sample")));
        }

        /**
         * Makes a workflow end in a result of the caller's own.
         *
         * @param workflowName the workflow, by the name that is executed; replaces what the name ended in before
         * @param response what it ends in, as from {@link WorkflowResultBuilder#response()}; its ids are replaced by those
         *     of each run
         * @return this
         */
        public Builder outcome(String workflowName, WorkflowResponse response) {
            return outcome(workflowName, Outcome.of(Objects.requireNonNull(response, "response")));
        }

        private Builder outcome(String workflowName, Outcome outcome) {
            if (Objects.requireNonNull(workflowName, "workflowName").isBlank()) {
                throw new IllegalArgumentException("workflowName is blank");
            }
            outcomes.put(workflowName, outcome);
            return this;
        }

        /**
         * How often an execution in the background can be looked at until it is done; two times unless said otherwise. One
         * in the foreground is done when it is answered. To get its result or the latest of its workflow is to look, and so is
         * to retrieve the answer to its execute call; to list it is not.
         *
         * @param looks how many looks find it still running; none if 0
         * @return this
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder looksUntilDone(int looks) {
            if (looks < 0) {
                throw new IllegalArgumentException("negative: " + looks);
            }
            looksUntilDone = looks;
            runningFor = null;
            return this;
        }

        /**
         * How long an execution in the background runs, instead of a number of looks.
         *
         * @param duration the time from the execute call on
         * @return this
         * @throws IllegalArgumentException if the duration is negative
         */
        public Builder runningFor(Duration duration) {
            if (Objects.requireNonNull(duration, "duration").isNegative()) {
                throw new IllegalArgumentException("negative: " + duration);
            }
            runningFor = duration;
            return this;
        }

        /**
         * The clock for {@link #runningFor}, so that a test can move it by hand; {@link System#nanoTime()} unless said
         * otherwise.
         *
         * @param nanoClock nanoseconds on a clock that never goes back
         * @return this
         */
        public Builder nanoClock(LongSupplier nanoClock) {
            this.nanoClock = Objects.requireNonNull(nanoClock, "nanoClock");
            return this;
        }

        /**
         * The clock for the times in results; the system's unless said otherwise.
         *
         * @param clock what time it is; its zone does not matter
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Starts it, on a free port.
         *
         * @return a running sandbox, to be closed
         * @throws java.io.UncheckedIOException if there is no free port
         */
        public FrankieOneSandbox start() {
            Pace pace = runningFor == null ? Pace.looks(looksUntilDone) : Pace.time(runningFor, nanoClock);
            Account account =
                    new Account("sandbox-" + Ulid.next(), UUID.randomUUID().toString());
            Memory memory = Memory.empty();
            FrankieOneNotifications notifications = new FrankieOneNotifications(clock);
            Routes routes = Routes.of(memory, new Outcomes(outcomes), pace, clock, notifications);
            return new FrankieOneSandbox(account, memory, notifications, routes);
        }
    }
}
