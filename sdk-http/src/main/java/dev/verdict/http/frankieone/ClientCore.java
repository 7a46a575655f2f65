package dev.verdict.http.frankieone;

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
     * How a client is set up, but for where it sends to and through what.
     *
     * @param version the version segment of the paths
     * @param calls how calls are made that bring no options of their own, but for their headers
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
                .wokenBy(reference -> ExecutionReference.parse(reference).executionId()) // all that a notification has
                .policy(settings.pollPolicy())
                .listener(poll -> settings.pollListener().onPoll(withResultSnapshot(poll)))
                .executor(transport.executor())
                .timer(transport.timer())
                .wakesWithin(transport.budget())
                .wakesWithin(transport.bulkhead().mostForWakes(), transport.bulkhead()::present)
                .build();
    }

    /** A listener hears of results, whatever is awaited. */
    private static Poll withResultSnapshot(Poll poll) {
        return new Poll(
                poll.reference(),
                poll.number(),
                poll.elapsed(),
                poll.snapshot().map(ClientCore::result),
                poll.failure(),
                poll.nextDelay());
    }

    /** The result in a snapshot of this poller's. */
    static VerificationResult result(VerificationResult snapshot) {
        return snapshot instanceof WorkflowResponse response ? response.workflowResult() : snapshot;
    }

    /** A look is not tried again at once: the wait goes on, and looks again with pauses of its own. */
    private CompletableFuture<WorkflowResponse> poll(String text) {
        ExecutionReference reference = ExecutionReference.parse(text);
        Account account = new Account(reference.environment(), reference.customerChildId());
        EntityReads reads = new EntityReads(account, reference.entityKind(), version());
        CallOptions child = reference.customerChildId() == null
                ? CallOptions.none()
                : CallOptions.none().withChildAccount(reference.customerChildId());
        return runner(child).withoutRetries().send(reads.getExecution(reference, DetailLevel.META));
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

    /** A future that completes after that time, on the client's executor; it is cancelled when the client closes. */
    CompletableFuture<Void> pause(Duration duration, String operation) {
        CompletableFuture<Void> pause = new CallFuture<>();
        Cancellable scheduled = transport.timer().schedule(() -> transport.run(() -> pause.complete(null)), duration);
        pause.whenComplete((over, ended) -> {
            scheduled.cancel();
            pauses.remove(pause);
        });
        pauses.put(pause, operation);
        // Asked after adding: close() sets the flag first, so either it finds this pause or this finds the flag.
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
        transport.callBack(); // or the end of a wait would let an execution out that is queued behind its look
        pauses.forEach(ClientCore::cancel);
        poller.close();
        transport.close();
    }
}
