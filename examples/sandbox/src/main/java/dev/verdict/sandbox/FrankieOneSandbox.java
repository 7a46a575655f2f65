package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
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
 * <p>It answers execute, create-and-execute and get execution, checks credentials and bodies, and says errors in the
 * platform's format. Each execute call begins an execution of its own: {@link #executions()} shows what was sent twice. Ids
 * are those of the run; the people, times and findings are the sample's, whoever was sent.
 *
 * <p>It listens on the loopback address only, logs nothing, and its threads do not keep a JVM alive. Safe to share between
 * threads.
 */
public final class FrankieOneSandbox implements AutoCloseable {
    private final Account account;
    private final FrankieOneApi api;
    private final LocalServer server;

    private FrankieOneSandbox(Account account, FrankieOneApi api) {
        this.account = account;
        this.api = api;
        this.server = LocalServer.start(api);
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
        InetSocketAddress at = address();
        InetAddress host = at.getAddress();
        String name = host instanceof Inet6Address ? "[" + host.getHostAddress() + "]" : host.getHostAddress();
        return "http://" + name + ":" + at.getPort();
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
        return api.requests();
    }

    /**
     * How many executions were begun so far. On the platform, each is charged.
     *
     * @return the number
     */
    public int executions() {
        return api.executions();
    }

    /**
     * Makes the next request fail. It is not carried out.
     *
     * @param status the HTTP status to answer, 400 to 599, with a body in the platform's format
     * @throws IllegalArgumentException if the status is no error
     */
    public void failNext(int status) {
        failNext(status, 1);
    }

    /**
     * Makes the next requests fail. They are not carried out.
     *
     * @param status the HTTP status to answer, 400 to 599, with a body in the platform's format
     * @param times how many requests, after those that are already to fail
     * @throws IllegalArgumentException if the status is no error, or the number is negative
     */
    public void failNext(int status, int times) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not an error status: " + status);
        }
        if (times < 0) {
            throw new IllegalArgumentException("negative: " + times);
        }
        for (int i = 0; i < times; i++) {
            api.faults().add(Faults.Fault.fail(status));
        }
    }

    /**
     * Loses the next answer: the request is carried out, and then the connection is closed. This is how an execution comes
     * about that its caller knows nothing of.
     */
    public void dropNext() {
        api.faults().add(Faults.Fault.drop());
    }

    /** Stops at once, whatever is going on. What was received can still be asked for. May be called again. */
    @Override
    public void close() {
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
         * in the foreground is done when it is answered.
         *
         * @param looks how many get calls find it still running; none if 0
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
         * Starts it, on a free port.
         *
         * @return a running sandbox, to be closed
         * @throws java.io.UncheckedIOException if there is no free port
         */
        public FrankieOneSandbox start() {
            Pace pace = runningFor == null ? Pace.looks(looksUntilDone) : Pace.time(runningFor, nanoClock);
            Account account =
                    new Account("sandbox-" + Ulid.next(), UUID.randomUUID().toString());
            return new FrankieOneSandbox(account, new FrankieOneApi(account, outcomes, pace));
        }
    }
}
