package dev.verdict.http.frankieone;

import dev.verdict.VerdictException;
import dev.verdict.WaitDeadlineException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.Futures;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.PollerTotals;
import dev.verdict.poll.WaitOutcome;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** The client over HTTP, or a view of it with other options. */
final class HttpFrankieOneClient implements FrankieOneClient {
    private final ClientCore core;
    private final boolean isView;
    private final CallOptions options;
    private final Account account;
    private final AccountReads accountReads;
    private final CallRunner runner;
    private final Individuals individuals;
    private final Organizations organizations;
    private final Workflows workflows;
    private final FindOut findOut;
    private final Waits waits = new HttpWaits();

    HttpFrankieOneClient(ClientCore core, CallOptions options, boolean isView) {
        this.core = core;
        this.isView = isView;
        this.options = options;
        this.account = core.account().withChild(options.childAccount());
        this.accountReads = new AccountReads(core.version());
        this.runner = core.runner(options);
        EntityReads individualReads = new EntityReads(account, EntityKind.INDIVIDUAL, core.version());
        EntityReads organizationReads = new EntityReads(account, EntityKind.ORGANIZATION, core.version());
        this.individuals = new HttpIndividuals(runner, individualReads, core.writes(individualReads));
        this.organizations = new HttpOrganizations(runner, organizationReads, core.writes(organizationReads));
        this.workflows = new HttpWorkflows(runner, accountReads);
        this.findOut = new FindOut(runner, accountReads, individualReads, organizationReads);
    }

    @Override
    public Individuals individuals() {
        return individuals;
    }

    @Override
    public Organizations organizations() {
        return organizations;
    }

    @Override
    public Workflows workflows() {
        return workflows;
    }

    @Override
    public FrankieOneClient with(CallOptions newOptions) {
        Objects.requireNonNull(newOptions, "options");
        return new HttpFrankieOneClient(core, newOptions.withDefaults(options), true);
    }

    @Override
    public Execution resume(String reference) {
        return Execution.of(requireOwn(reference));
    }

    @Override
    public WorkflowResult await(Execution execution) {
        return await(execution, core.pollPolicy());
    }

    @Override
    public WorkflowResult await(Execution execution, PollPolicy policy) {
        try {
            return awaitResponse(execution, policy).workflowResult();
        } catch (WaitDeadlineException deadline) {
            throw withResultSnapshot(deadline);
        }
    }

    @Override
    public CompletableFuture<WorkflowResult> awaitAsync(Execution execution) {
        return awaitAsync(execution, core.pollPolicy());
    }

    @Override
    public CompletableFuture<WorkflowResult> awaitAsync(Execution execution, PollPolicy policy) {
        return Futures.then(
                Futures.withFailure(
                        awaitResponseAsync(execution, policy),
                        thrown -> thrown instanceof WaitDeadlineException deadline
                                ? withResultSnapshot(deadline)
                                : thrown),
                response -> CompletableFuture.completedFuture(response.workflowResult()));
    }

    @Override
    public WorkflowResponse awaitResponse(Execution execution) {
        return awaitResponse(execution, core.pollPolicy());
    }

    @Override
    public WorkflowResponse awaitResponse(Execution execution, PollPolicy policy) {
        String reference = requireOwn(execution);
        core.requireOpen();
        if (hasEnded(execution, policy)) {
            return execution.response().orElseThrow();
        }
        try {
            return core.poller().await(reference, policy);
        } catch (CancellationException ended) {
            throw core.isClosed() && !Thread.currentThread().isInterrupted() ? closedWhileWaiting() : ended;
        }
    }

    @Override
    public CompletableFuture<WorkflowResponse> awaitResponseAsync(Execution execution) {
        return awaitResponseAsync(execution, core.pollPolicy());
    }

    @Override
    public CompletableFuture<WorkflowResponse> awaitResponseAsync(Execution execution, PollPolicy policy) {
        String reference = requireOwn(execution);
        core.requireOpen();
        if (hasEnded(execution, policy)) {
            return CompletableFuture.completedFuture(execution.response().orElseThrow());
        }
        return Futures.withFailure(
                core.poller().awaitAsync(reference, policy),
                thrown -> thrown instanceof CancellationException && core.isClosed() ? closedWhileWaiting() : thrown);
    }

    @Override
    public Waits waits() {
        return waits;
    }

    private final class HttpWaits implements Waits {
        @Override
        public List<String> pending() {
            return core.poller().pending();
        }

        @Override
        public PollerTotals totals() {
            return core.poller().totals();
        }

        @Override
        public CompletableFuture<WaitOutcome<WorkflowResponse>> outcomeAsync(Execution execution) {
            return outcomeAsync(execution, core.pollPolicy());
        }

        @Override
        public CompletableFuture<WaitOutcome<WorkflowResponse>> outcomeAsync(Execution execution, PollPolicy policy) {
            String reference = requireOwn(execution);
            core.requireOpen();
            if (hasEnded(execution, policy)) {
                return CompletableFuture.completedFuture(
                        WaitOutcome.ended(reference, execution.response().orElseThrow()));
            }
            return core.poller().awaitOutcomeAsync(reference, policy);
        }
    }

    @Override
    public Execution executeAgain(Execution execution, ExecuteAgain options) {
        return Futures.join(executeAgainAsync(execution, options), "executeAgain");
    }

    @Override
    public CompletableFuture<Execution> executeAgainAsync(Execution execution, ExecuteAgain options) {
        Objects.requireNonNull(options, "options");
        return new Reexecution(this, core, options).start(execution);
    }

    /** The same exception with the result instead of the response as its last snapshot. */
    private static WaitDeadlineException withResultSnapshot(WaitDeadlineException deadline) {
        return new WaitDeadlineException(
                deadline.reference(),
                deadline.waited(),
                deadline.lastSnapshot().map(ClientCore::result).orElse(null),
                deadline.getCause() instanceof VerdictException failure ? failure : null);
    }

    private static CancellationException closedWhileWaiting() {
        return new CancellationException("await: the client was closed");
    }

    @Override
    public int wake(String reference) {
        return wakeExecution(requireOwn(reference).executionId());
    }

    @Override
    public int wakeExecution(String executionId) {
        return core.poller().wake(Objects.requireNonNull(executionId, "executionId"));
    }

    @Override
    public Findings findOut(String attempt) {
        return Futures.join(findOutAsync(attempt), "findOut");
    }

    @Override
    public CompletableFuture<Findings> findOutAsync(String attempt) {
        return findOut.start(
                Attempt.parse(Objects.requireNonNull(attempt, "attempt")).requireOwn(account));
    }

    @Override
    public RetrievedResponse retrieve(String requestId) {
        return runner.call(accountReads.retrieve(requestId));
    }

    @Override
    public CompletableFuture<RetrievedResponse> retrieveAsync(String requestId) {
        return runner.send(accountReads.retrieve(requestId));
    }

    @Override
    public WorkflowResponse retrieveResponse(String requestId) {
        return runner.call(accountReads.retrieveResponse(requestId));
    }

    @Override
    public CompletableFuture<WorkflowResponse> retrieveResponseAsync(String requestId) {
        return runner.send(accountReads.retrieveResponse(requestId));
    }

    @Override
    public ClientCheck check() {
        return Futures.join(checkAsync(), "check");
    }

    @Override
    public CompletableFuture<ClientCheck> checkAsync() {
        return Futures.handle(
                runner.withoutRetries().send(accountReads.workflows(WorkflowsFilter.all())), ClientCheck::of);
    }

    @Override
    public ApiResponse call(ApiRequest request) {
        return runner.call(Objects.requireNonNull(request, "request").toCall());
    }

    @Override
    public CompletableFuture<ApiResponse> callAsync(ApiRequest request) {
        return runner.send(Objects.requireNonNull(request, "request").toCall());
    }

    private ExecutionReference requireOwn(String reference) {
        return ExecutionReference.parse(reference).requireOwn(account);
    }

    private String requireOwn(Execution execution) {
        return Objects.requireNonNull(execution, "execution")
                .asReference()
                .requireOwn(account)
                .toString();
    }

    /** Whether a wait with this policy ends at the response that the execution already has. */
    private static boolean hasEnded(Execution execution, PollPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return execution.response().filter(policy::endsAt).isPresent();
    }

    @Override
    public void close() {
        if (!isView) {
            core.close();
        }
    }

    /** Prints the environment and no credentials. */
    @Override
    public String toString() {
        return "FrankieOneClient[" + account.environment()
                + (account.customerChildId() == null ? "]" : ", for a child account]");
    }
}
