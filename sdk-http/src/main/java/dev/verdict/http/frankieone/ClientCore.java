package dev.verdict.http.frankieone;

import dev.verdict.HttpStatusException;
import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.engine.CallFuture;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.CallSettings;
import dev.verdict.http.engine.Transport;
import dev.verdict.poll.Poll;
import dev.verdict.poll.PollListener;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.PollTimer.Cancellable;
import dev.verdict.poll.Poller;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a client and all its views share. */
final class ClientCore implements AutoCloseable {
    private final Settings settings;
    private final Transport transport;
    private final Poller<WorkflowResponse> poller;
    private final Map<CompletableFuture<Void>, String> pauses = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * The settings of a client, without the origin and the transport.
     *
     * @param version the version segment of the paths
     * @param calls the defaults of calls, without headers
     */
    record Settings(
            Account account,
            Credentials credentials,
            String version,
            CallSettings calls,
            PollPolicy pollPolicy,
            PollListener pollListener,
            Clock clock) {}

    ClientCore(Settings settings, Transport transport) {
        this.settings = settings;
        this.transport = transport;
        this.poller = Poller.of(this::poll)
                .wakeKey(reference ->
                        ExecutionReference.parse(reference).executionId()) // notifications have only the execution id
                .policy(settings.pollPolicy())
                .listener(poll -> settings.pollListener().onPoll(withResultSnapshot(poll)))
                .executor(transport.executor())
                .timer(transport.timer())
                .rate(transport.budget())
                .wakesWithin(transport.bulkhead().mostForWakes(), transport.bulkhead()::present)
                .endsAll(ClientCore::rejectsCredentials)
                .build();
    }

    /** All waits of a client poll with the same credentials. */
    private static boolean rejectsCredentials(VerdictException failure) {
        return failure instanceof HttpStatusException response
                && response.kind() == HttpStatusException.Kind.AUTHENTICATION;
    }

    /** The same poll with the result as its snapshot: listeners get results, whatever the wait returns. */
    private static Poll withResultSnapshot(Poll poll) {
        return new Poll(
                poll.reference(),
                poll.number(),
                poll.elapsed(),
                poll.snapshot().map(ClientCore::result),
                poll.failure(),
                poll.nextDelay());
    }

    /** The result in a snapshot of this poller. */
    static VerificationResult result(VerificationResult snapshot) {
        return snapshot instanceof WorkflowResponse response ? response.workflowResult() : snapshot;
    }

    /** Polls without retries: a wait polls again after its own pauses. */
    private CompletableFuture<WorkflowResponse> poll(String text) {
        ExecutionReference reference = ExecutionReference.parse(text);
        Account account = new Account(reference.environment(), reference.customerChildId());
        EntityReads reads = new EntityReads(account, reference.entityKind(), version());
        CallOptions child = reference.customerChildId() == null
                ? CallOptions.none()
                : CallOptions.none().withChildAccount(reference.customerChildId());
        return runner(child).ofPolls().send(reads.getExecution(reference, DetailLevel.META));
    }

    CallRunner runner(CallOptions options) {
        CallSettings defaults = settings.calls();
        return new CallRunner(
                transport,
                new CallSettings(
                        options.timeoutOr(defaults.timeout()),
                        options.attemptTimeoutOr(defaults.attemptTimeout()),
                        defaults.retryPolicy(),
                        headers(options)));
    }

    private Map<String, String> headers(CallOptions options) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("api_key", settings.credentials().apiKey());
        headers.put("X-Frankie-CustomerID", settings.credentials().customerId());
        String child = account().withChild(options.childAccount()).customerChildId();
        putIfSet(headers, "X-Frankie-CustomerChildID", child);
        putIfSet(headers, "X-Frankie-Username", options.username());
        putIfSet(headers, "X-Frankie-Channel", options.channel());
        return headers;
    }

    private static void putIfSet(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    Account account() {
        return settings.account();
    }

    String version() {
        return settings.version();
    }

    EntityWrites writes(EntityReads reads) {
        return new EntityWrites(reads, settings.clock(), transport.platformClock());
    }

    /** A future that completes after that time on the client's executor. Closing the client cancels it. */
    CompletableFuture<Void> pause(Duration duration, String operation) {
        CompletableFuture<Void> pause = new CallFuture<>();
        Cancellable scheduled = transport.timer().schedule(() -> transport.run(() -> pause.complete(null)), duration);
        pause.whenComplete((over, ended) -> {
            scheduled.cancel();
            pauses.remove(pause);
        });
        pauses.put(pause, operation);
        // Check after adding. close() sets the flag first: either close() finds this pause, or this check finds the
        // flag.
        if (closed) {
            cancel(pause, operation);
        }
        return pause;
    }

    private static void cancel(CompletableFuture<Void> pause, String operation) {
        pause.completeExceptionally(new CancellationException(operation + ": the client was closed"));
    }

    PollPolicy pollPolicy() {
        return settings.pollPolicy();
    }

    Poller<WorkflowResponse> poller() {
        return poller;
    }

    boolean isClosed() {
        return closed;
    }

    void requireOpen() {
        transport.requireOpen();
    }

    @Override
    public void close() {
        closed = true;
        // First: ending a wait would release its slot and send an execution that is queued behind its poll.
        transport.callBack();
        pauses.forEach(ClientCore::cancel);
        poller.close();
        transport.close();
    }
}
