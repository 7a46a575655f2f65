package dev.verdict.http.testing;

import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.engine.PercentEncoding;
import dev.verdict.http.frankieone.DetailLevel;
import dev.verdict.http.frankieone.ExecuteOptions;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.frankieone.HostedUrlRequest;
import dev.verdict.http.frankieone.NewIndividual;
import dev.verdict.http.frankieone.OrganizationSubject;
import dev.verdict.http.frankieone.ProcessResultsFilter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every call of the client, in both ways, with an answer that suits it. What holds for calls holds for each of these. */
public enum AnyCall {
    EXECUTE(
            true,
            202,
            Json.started("x-1"),
            client -> client.individuals().execute("e-1", "KYC", "AML"),
            client -> client.individuals().executeAsync("e-1", "KYC", "AML")),
    EXECUTE_IN_THE_FOREGROUND(
            true,
            200,
            Json.passed("x-1"),
            client -> client.individuals().execute("e-1", "KYC", "AML", ExecuteOptions.foreground()),
            client -> client.individuals().executeAsync("e-1", "KYC", "AML", ExecuteOptions.foreground())),
    CREATE_AND_EXECUTE(
            true,
            202,
            Json.startedFor("x-1", "e-1"),
            client -> client.individuals().createAndExecute(ann(), "KYC", "AML"),
            client -> client.individuals().createAndExecuteAsync(ann(), "KYC", "AML")),
    EXECUTE_ORGANIZATION(
            true,
            202,
            Json.started("x-1"),
            client -> client.organizations().execute("e-1", "KYB", "Ownership"),
            client -> client.organizations().executeAsync("e-1", "KYB", "Ownership")),
    EXECUTE_ORGANIZATION_BY_TOKEN(
            true,
            202,
            Json.startedFor("x-1", "e-1"),
            client -> client.organizations().execute(OrganizationSubject.ofToken("t"), "KYB", "Ownership"),
            client -> client.organizations().executeAsync(OrganizationSubject.ofToken("t"), "KYB", "Ownership")),
    OVERRIDE(
            true,
            200,
            Json.passed("x-1"),
            client -> client.individuals().override(execution(client), WorkflowStatus.PASS, "seen"),
            client -> client.individuals().overrideAsync(execution(client), WorkflowStatus.PASS, "seen")),
    HOSTED_URL(
            true,
            200,
            "{\"url\":\"https://example.org/x\"}",
            client -> client.individuals().hostedUrl(link()),
            client -> client.individuals().hostedUrlAsync(link())),
    LOOK(
            false,
            200,
            Json.passed("x-1"),
            client -> client.individuals().execution(execution(client)),
            client -> client.individuals().executionAsync(execution(client))),
    LOOK_WITH_IMAGES(
            false,
            200,
            Json.passed("x-1"),
            client -> client.individuals().execution(execution(client), DetailLevel.BASE64),
            client -> client.individuals().executionAsync(execution(client), DetailLevel.BASE64)),
    LOOK_AS_SENT(
            false,
            200,
            Json.passed("x-1"),
            client -> client.individuals().executionAsSent(execution(client), DetailLevel.META),
            client -> client.individuals().executionAsSentAsync(execution(client), DetailLevel.META)),
    LATEST(
            false,
            200,
            Json.passed("x-1"),
            client -> client.individuals().latestExecution("e-1", "KYC", "AML"),
            client -> client.individuals().latestExecutionAsync("e-1", "KYC", "AML")),
    EXECUTIONS(
            false,
            200,
            "{\"requestId\":\"01REQ\",\"meta\":{\"page\":1,\"total\":0,\"limit\":20},\"workflowResults\":[]}",
            client -> client.individuals().executions("e-1", "KYC", "AML").stream()
                    .toList(),
            client -> client.individuals().executions("e-1", "KYC", "AML").toListAsync(100)),
    PROCESS_RESULTS(
            false,
            200,
            "{\"requestId\":\"01REQ\",\"meta\":{\"page\":1,\"total\":0,\"limit\":20},\"processResults\":[]}",
            client -> client.organizations().processResults("e-1", ProcessResultsFilter.all()).stream()
                    .toList(),
            client -> client.organizations()
                    .processResults("e-1", ProcessResultsFilter.all())
                    .toListAsync(100)),
    SERVICE_PROFILE(
            false,
            200,
            "{\"requestId\":\"01REQ\",\"serviceProfile\":{\"serviceName\":\"KYC\"}}",
            client -> client.individuals().serviceProfile("e-1", "KYC"),
            client -> client.individuals().serviceProfileAsync("e-1", "KYC")),
    WORKFLOWS(
            false,
            200,
            "{\"requestId\":\"01REQ\",\"workflows\":[]}",
            client -> client.workflows().list(),
            client -> client.workflows().listAsync()),
    RETRIEVE(
            false,
            200,
            "{\"origHTTPstatus\":200,\"payload\":{}}",
            client -> client.retrieve("01REQ"),
            client -> client.retrieveAsync("01REQ")),
    FIND_OUT(
            false,
            200,
            "{\"requestId\":\"01REQ\",\"workflowResults\":[]}",
            client -> client.findOut(attempt(client)),
            client -> client.findOutAsync(attempt(client)));

    private final boolean changesSomething;
    private final int status;
    private final String answer;
    private final Function<FrankieOneClient, Object> sync;
    private final Function<FrankieOneClient, CompletableFuture<?>> async;

    AnyCall(
            boolean changesSomething,
            int status,
            String answer,
            Function<FrankieOneClient, Object> sync,
            Function<FrankieOneClient, CompletableFuture<?>> async) {
        this.changesSomething = changesSomething;
        this.status = status;
        this.answer = answer;
        this.sync = sync;
        this.async = async;
    }

    public boolean changesSomething() {
        return changesSomething;
    }

    /** Makes the server answer as it should. */
    public void answerBy(Api api) {
        api.answers(status, answer);
    }

    public int status() {
        return status;
    }

    public String answer() {
        return answer;
    }

    /** The two ways to make it. */
    public List<Supplier<Object>> ways(FrankieOneClient client) {
        return List.of(() -> sync.apply(client), () -> Mode.get(async.apply(client)));
    }

    public CompletableFuture<?> start(FrankieOneClient client) {
        return async.apply(client);
    }

    private static NewIndividual ann() {
        return NewIndividual.ofFields("customer-1", Map.of("name", Map.of("familyName", "Ann")));
    }

    private static HostedUrlRequest link() {
        return HostedUrlRequest.forEntity("e-1").build();
    }

    private static Execution execution(FrankieOneClient client) {
        return client.resume("f1~" + PercentEncoding.encode(environment(client)) + "~~individual~e-1~KYC~AML~x-1~");
    }

    private static String attempt(FrankieOneClient client) {
        return "a1~" + PercentEncoding.encode(environment(client))
                + "~~individual~e-1~~~KYC~AML~~2026-01-01T00%3A00%3A00Z~";
    }

    private static String environment(FrankieOneClient client) {
        return client.toString().replaceAll("FrankieOneClient\\[(.*)]", "$1");
    }
}
