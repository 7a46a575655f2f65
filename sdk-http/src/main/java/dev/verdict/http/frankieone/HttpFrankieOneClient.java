package dev.verdict.http.frankieone;

import dev.verdict.VerdictException;
import dev.verdict.WaitDeadlineException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.Futures;
import dev.verdict.poll.PollPolicy;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** A client over the network, or a view of one with other options. */
final class HttpFrankieOneClient implements FrankieOneClient {
    private final ClientCore core;
    private final boolean isView;
    private final CallOptions options;
    private final Account account;
    private final AccountReads general;
    private final CallRunner runner;
    private final Individuals individuals;
    private final Organizations organizations;
    private final Workflows workflows;
    private final FindOut findOut;

    HttpFrankieOneClient(ClientCore core, CallOptions options, boolean isView) {
        this.core = core;
        this.isView = isView;
        this.options = options;
        this.account = core.account().withChild(options.childAccount());
        this.general = new AccountReads(core.version());
        this.runner = core.runner(options);
        EntityReads ofIndividuals = new EntityReads(account, EntityKind.INDIVIDUAL, core.version());
        EntityReads ofOrganizations = new EntityReads(account, EntityKind.ORGANIZATION, core.version());
        this.individuals = new HttpIndividuals(runner, ofIndividuals, core.changes(ofIndividuals));
        this.organizations = new HttpOrganizations(runner, ofOrganizations, core.changes(ofOrganizations));
        this.workflows = new HttpWorkflows(runner, general);
        this.findOut = new FindOut(runner, general, ofIndividuals, ofOrganizations);
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
    public FrankieOneClient with(CallOptions different) {
        Objects.requireNonNull(different, "options");
        return new HttpFrankieOneClient(core, different.over(options), true);
    }

    @Override
    public Execution resume(String reference) {
        return Execution.of(own(reference));
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
            throw ofResult(deadline);
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
                        thrown -> thrown instanceof WaitDeadlineException deadline ? ofResult(deadline) : thrown),
                response -> CompletableFuture.completedFuture(response.workflowResult()));
    }

    @Override
    public WorkflowResponse awaitResponse(Execution execution) {
        return awaitResponse(execution, core.pollPolicy());
    }

    @Override
    public WorkflowResponse awaitResponse(Execution execution, PollPolicy policy) {
        String reference = own(execution);
        core.requireOpen();
        if (isEnd(execution, policy)) {
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
        String reference = own(execution);
        core.requireOpen();
        if (isEnd(execution, policy)) {
            return CompletableFuture.completedFuture(execution.response().orElseThrow());
        }
        return Futures.withFailure(
                core.poller().awaitAsync(reference, policy),
                thrown -> thrown instanceof CancellationException && core.isClosed() ? closedWhileWaiting() : thrown);
    }

    @Override
    public Execution executeAgain(Execution execution, ExecuteAgain how) {
        return Futures.join(executeAgainAsync(execution, how), "executeAgain");
    }

    @Override
    public CompletableFuture<Execution> executeAgainAsync(Execution execution, ExecuteAgain how) {
        Objects.requireNonNull(how, "how");
        return new Reexecution(this, core, how).start(execution);
    }

    /** The same with the result as its last snapshot, instead of the response. */
    private static WaitDeadlineException ofResult(WaitDeadlineException deadline) {
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
        return wakeExecution(own(reference).executionId());
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
                Attempt.parse(Objects.requireNonNull(attempt, "attempt")).of(account));
    }

    @Override
    public RetrievedResponse retrieve(String requestId) {
        return runner.call(general.retrieve(requestId));
    }

    @Override
    public CompletableFuture<RetrievedResponse> retrieveAsync(String requestId) {
        return runner.send(general.retrieve(requestId));
    }

    @Override
    public WorkflowResponse retrieveResponse(String requestId) {
        return runner.call(general.retrieveResponse(requestId));
    }

    @Override
    public CompletableFuture<WorkflowResponse> retrieveResponseAsync(String requestId) {
        return runner.send(general.retrieveResponse(requestId));
    }

    @Override
    public ClientCheck check() {
        return Futures.join(checkAsync(), "check");
    }

    @Override
    public CompletableFuture<ClientCheck> checkAsync() {
        return Futures.handle(runner.withoutRetries().send(general.workflows(WorkflowsFilter.all())), ClientCheck::of);
    }

    @Override
    public ApiResponse call(ApiRequest request) {
        return runner.call(Objects.requireNonNull(request, "request").toCall());
    }

    @Override
    public CompletableFuture<ApiResponse> callAsync(ApiRequest request) {
        return runner.send(Objects.requireNonNull(request, "request").toCall());
    }

    private ExecutionReference own(String reference) {
        return ExecutionReference.parse(reference).of(account);
    }

    private String own(Execution execution) {
        return Objects.requireNonNull(execution, "execution")
                .asReference()
                .of(account)
                .toString();
    }

    /** Whether a wait with this policy would end with what the execution already brought. */
    private static boolean isEnd(Execution execution, PollPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return execution.response().filter(policy::endsAt).isPresent();
    }

    @Override
    public void close() {
        if (!isView) {
            core.close();
        }
    }

    /** Where it sends to, and no credentials. */
    @Override
    public String toString() {
        return "FrankieOneClient[" + account.environment()
                + (account.customerChildId() == null ? "]" : ", for a child account]");
    }
}
