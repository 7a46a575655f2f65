package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Verdict;
import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.api.HostedUrl;
import dev.verdict.frankieone.api.WorkflowLookup;
import dev.verdict.http.Listing;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Known;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call: the request that reaches the server, and what the caller gets from the response. */
class CallsTest {
    private static final String WORKFLOW = "/e-1/serviceprofiles/KYC/workflows/AML";
    private static final String EXECUTION = WORKFLOW + "/executions/x-1";
    private static final String STARTED = "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"x-1\"}";
    private static final String PASSED = Json.passed("x-1");
    private static final String PAGE = "{\"requestId\":\"01REQ\",\"meta\":{\"page\":1,\"limit\":20,\"total\":1},"
            + "\"workflowResults\":[{\"workflowExecutionId\":\"x-1\"}],"
            + "\"processResults\":[{\"processResultId\":\"p-1\"}]}";

    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    /** An execution on the test server, whose URL is the environment. */
    private static Execution known(FrankieOneClient client, EntityKind kind) {
        String url = client.toString().replaceAll(".*\\[|[],].*", "");
        return Execution.of(new ExecutionReference(url, null, kind, "e-1", "KYC", "AML", "x-1", null, null));
    }

    private static Stream<Known<?>> reads(EntityKind kind, Function<FrankieOneClient, Entities> of) {
        String root = "/v2/" + kind.collection();
        return Stream.of(
                Known.get(
                        "execution by ids",
                        root + EXECUTION,
                        PASSED,
                        client -> of.apply(client).execution("e-1", "KYC", "AML", "x-1"),
                        client -> of.apply(client).executionAsync("e-1", "KYC", "AML", "x-1"),
                        answer -> answer.workflowResult().verdict().kind(),
                        Verdict.Kind.APPROVED),
                Known.get(
                        "execution",
                        root + EXECUTION,
                        PASSED,
                        client -> of.apply(client).execution(known(client, kind)),
                        client -> of.apply(client).executionAsync(known(client, kind)),
                        answer -> answer.workflowResult().executionId(),
                        "x-1"),
                Known.get(
                        "execution with images",
                        root + EXECUTION + "?level=base64",
                        PASSED,
                        client -> of.apply(client).execution(known(client, kind), DetailLevel.BASE64),
                        client -> of.apply(client).executionAsync(known(client, kind), DetailLevel.BASE64),
                        answer -> answer.requestId(),
                        "01REQ"),
                Known.get(
                        "execution as sent",
                        root + EXECUTION,
                        PASSED,
                        client -> of.apply(client).executionAsSent(known(client, kind), DetailLevel.META),
                        client -> of.apply(client).executionAsSentAsync(known(client, kind), DetailLevel.META),
                        String::new,
                        PASSED),
                Known.get(
                        "execution as sent, with images",
                        root + EXECUTION + "?level=base64",
                        PASSED,
                        client -> of.apply(client).executionAsSent(known(client, kind), DetailLevel.BASE64),
                        client -> of.apply(client).executionAsSentAsync(known(client, kind), DetailLevel.BASE64),
                        String::new,
                        PASSED),
                Known.get(
                        "latest execution",
                        root + WORKFLOW,
                        PASSED,
                        client -> of.apply(client).latestExecution("e-1", "KYC", "AML"),
                        client -> of.apply(client).latestExecutionAsync("e-1", "KYC", "AML"),
                        answer -> answer.workflowResult().executionId(),
                        "x-1"),
                Known.get(
                        "all executions",
                        root + WORKFLOW + "/executions",
                        PAGE,
                        client -> of.apply(client).executions("e-1", "KYC", "AML").stream()
                                .toList(),
                        client ->
                                of.apply(client).executions("e-1", "KYC", "AML").toListAsync(10),
                        results -> results.get(0).executionId(),
                        "x-1"),
                Known.get(
                        "a page of executions",
                        root + WORKFLOW + "/executions?workflowResults=REVIEW&page=1",
                        PAGE,
                        client -> executions(of.apply(client)).page(1),
                        client -> executions(of.apply(client)).pageAsync(1),
                        page -> List.of(page.total().orElse(0), page.requestId().orElse("")),
                        List.of(1, "01REQ")),
                Known.get(
                        "process results",
                        root + "/e-1/results?stepNames=AML",
                        PAGE,
                        client -> List.of(
                                processResults(of.apply(client)).iterator().next()),
                        client -> processResults(of.apply(client)).toListAsync(1),
                        results -> results.get(0).processResultId(),
                        "p-1"),
                Known.get(
                        "first page of process results",
                        root + "/e-1/results?stepNames=AML",
                        PAGE,
                        client -> processResults(of.apply(client)).firstPage(),
                        client -> processResults(of.apply(client)).firstPageAsync(),
                        page -> page.items().size(),
                        1),
                Known.get(
                        "service profile",
                        root + "/e-1/serviceprofiles/KYC",
                        "{\"requestId\":\"01REQ\",\"serviceProfile\":{\"serviceProfileId\":\"s-1\"}}",
                        client -> of.apply(client).serviceProfile("e-1", "KYC"),
                        client -> of.apply(client).serviceProfileAsync("e-1", "KYC"),
                        profile -> profile.serviceProfileId(),
                        "s-1"));
    }

    private static Listing<WorkflowResult> executions(Entities entities) {
        return entities.executions("e-1", "KYC", "AML", ExecutionsFilter.all().withStatuses(WorkflowStatus.REVIEW));
    }

    private static Listing<ProcessResult> processResults(Entities entities) {
        return entities.processResults("e-1", ProcessResultsFilter.all().withStepNames("AML"));
    }

    private static Stream<Known<?>> changes(EntityKind kind, Function<FrankieOneClient, Entities> of) {
        String root = "/v2/" + kind.collection();
        return Stream.of(
                new Known<>(
                        "execute",
                        "POST " + root + WORKFLOW + "/execute",
                        "{}",
                        202,
                        STARTED,
                        client -> of.apply(client).execute("e-1", "KYC", "AML"),
                        client -> of.apply(client).executeAsync("e-1", "KYC", "AML"),
                        execution -> List.of(execution.executionId(), execution.entityId(), execution.serviceName()),
                        List.of("x-1", "e-1", "KYC")),
                new Known<>(
                        "execute with a comment",
                        "POST " + root + WORKFLOW + "/execute",
                        "{\"comment\":{\"text\":\"hello\"}}",
                        202,
                        STARTED,
                        client -> of.apply(client).execute("e-1", "KYC", "AML", hello()),
                        client -> of.apply(client).executeAsync("e-1", "KYC", "AML", hello()),
                        execution -> List.of(execution.tag(), execution.requestId()),
                        List.of("tag-1", "01REQ")),
                new Known<>(
                        "override",
                        "PATCH " + root + EXECUTION,
                        "{\"status\":\"PASS\",\"comment\":{\"text\":\"documents seen\"}}",
                        200,
                        PASSED,
                        client -> of.apply(client).override(known(client, kind), WorkflowStatus.PASS, "documents seen"),
                        client -> of.apply(client)
                                .overrideAsync(known(client, kind), WorkflowStatus.PASS, "documents seen"),
                        answer -> answer.workflowResult().status().raw(),
                        "PASS"));
    }

    private static ExecuteOptions hello() {
        return ExecuteOptions.background().withComment("hello").withTag("tag-1");
    }

    static Stream<Known<?>> ofIndividuals() {
        return Stream.concat(
                reads(EntityKind.INDIVIDUAL, FrankieOneClient::individuals),
                changes(EntityKind.INDIVIDUAL, FrankieOneClient::individuals));
    }

    static Stream<Known<?>> ofOrganizations() {
        return Stream.concat(
                reads(EntityKind.ORGANIZATION, FrankieOneClient::organizations),
                changes(EntityKind.ORGANIZATION, FrankieOneClient::organizations));
    }

    static Stream<Known<?>> ofNeither() {
        NewIndividual ann = NewIndividual.ofFields("c-1", Map.of("name", Map.of("givenName", "Ann")));
        String created = "{\"individual\":{\"name\":{\"givenName\":\"Ann\"},\"externalReferences\":"
                + "[{\"name\":\"CUSTOMER-REFERENCE\",\"value\":\"c-1\"}]}}";
        HostedUrlRequest link = HostedUrlRequest.forEntity("e-1").consent(true).build();
        String workflows = "{\"requestId\":\"01REQ\",\"workflows\":[{\"workflowName\":\"AML\"}]}";
        Function<List<WorkflowLookup>, Object> names =
                found -> found.stream().map(WorkflowLookup::workflowName).toList();
        return Stream.of(
                new Known<>(
                        "create and execute",
                        "POST /v2/individuals/new/serviceprofiles/KYC/workflows/AML/execute",
                        created,
                        202,
                        "{\"workflowExecutionId\":\"x-1\",\"entityId\":\"e-7\"}",
                        client -> client.individuals().createAndExecute(ann, "KYC", "AML"),
                        client -> client.individuals().createAndExecuteAsync(ann, "KYC", "AML"),
                        Execution::entityId,
                        "e-7"),
                new Known<>(
                        "hosted URL",
                        "POST /v2/individuals/hostedurl",
                        "{\"entityId\":\"e-1\",\"consent\":true}",
                        200,
                        "{\"url\":\"https://pages.example/1\",\"urlExpiry\":\"2030-01-02T03:04:05Z\"}",
                        client -> client.individuals().hostedUrl(link),
                        client -> client.individuals().hostedUrlAsync(link),
                        HostedUrl::url,
                        "https://pages.example/1"),
                Known.get(
                        "workflows",
                        "/v2/workflows",
                        workflows,
                        client -> client.workflows().list(),
                        client -> client.workflows().listAsync(),
                        names,
                        List.of("AML")),
                Known.get(
                        "workflows of a service",
                        "/v2/workflows?serviceName=A%20%26%20B&include=workflowDefinition",
                        workflows,
                        client -> client.workflows()
                                .list(WorkflowsFilter.ofService("A & B").withDefinitions()),
                        client -> client.workflows()
                                .listAsync(WorkflowsFilter.ofService("A & B").withDefinitions()),
                        names,
                        List.of("AML")),
                Known.get(
                        "retrieve",
                        "/v2/retrieve/r%2F1?payload=object",
                        "{\"origHTTPstatus\":200,\"payload\":{\"a\":true}}",
                        client -> client.retrieve("r/1"),
                        client -> client.retrieveAsync("r/1"),
                        retrieved -> retrieved.payload().get("a"),
                        true),
                Known.get(
                        "any other call",
                        "/v2/things/t%201?q=1",
                        "{\"a\":\"b\"}",
                        client -> client.call(other()),
                        client -> client.callAsync(other()),
                        answer -> answer.body().get("a"),
                        "b"));
    }

    private static ApiRequest other() {
        return ApiRequest.get("/v2/things/{thing}").path("thing", "t 1").query("q", "1");
    }

    @ParameterizedTest
    @MethodSource({"ofIndividuals", "ofOrganizations", "ofNeither"})
    void a_call_sends_the_documented_request_and_returns_its_response(Known<?> call) {
        call.check(api, api.client());
    }

    /** Except the call whose whole path comes from the caller. */
    @ParameterizedTest
    @MethodSource({"ofIndividuals", "ofOrganizations", "ofNeither"})
    void the_path_of_every_call_contains_the_version(Known<?> call) {
        Known<?> preview = call.name().equals("any other call") ? call : in(call, "v2.1");

        preview.check(api, api.client(api.builder().apiVersion("v2.1")));
    }

    private static <T> Known<T> in(Known<T> call, String version) {
        return new Known<>(
                call.name(),
                call.context().replace("/v2/", "/" + version + "/"),
                call.body(),
                call.status(),
                call.answer(),
                call.sync(),
                call.async(),
                call.essence(),
                call.expected());
    }

    @Test
    void the_paths_of_waits_and_checks_contain_the_version_too() {
        FrankieOneClient preview = api.client(api.builder().apiVersion("v2.1"));
        api.answers(200, PASSED).answers(200, "{\"workflows\":[]}");

        preview.await(known(preview, EntityKind.ORGANIZATION));
        preview.check();

        assertThat(api.request().getTarget()).isEqualTo("/v2.1/organizations" + EXECUTION);
        assertThat(api.request().getTarget()).isEqualTo("/v2.1/workflows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", ".v2", "v2/x", "/v2", "v2/", "v%32", "v2?", "v2#", "v 2", "v2\n", "vé"})
    void a_version_must_be_a_path_segment(String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(api.builder().apiVersion(version)::build)
                .withMessage("apiVersion must be a path segment such as v2");
    }

    @ParameterizedTest
    @EnumSource
    void only_background_executions_send_the_background_header(EntityKind kind) {
        FrankieOneClient client = api.client();
        Entities entities = kind == EntityKind.INDIVIDUAL ? client.individuals() : client.organizations();
        api.answers(202, STARTED).answers(200, PASSED).answers(200, PASSED);

        entities.execute("e-1", "KYC", "AML");
        entities.execute("e-1", "KYC", "AML", ExecuteOptions.foreground());
        entities.override(known(client, kind), WorkflowStatus.PASS, "seen");

        assertThat(Stream.generate(api::request)
                        .limit(3)
                        .map(RecordedRequest::getHeaders)
                        .map(headers -> headers.values("X-Frankie-Background"))
                        .toList())
                .containsExactly(List.of("1"), List.of(), List.of());
    }

    @Test
    void nothing_is_sent_for_a_list_before_it_is_read() {
        FrankieOneClient client = api.client();

        client.individuals().executions("e-1", "KYC", "AML");
        client.organizations().processResults("e-1", ProcessResultsFilter.all());

        assertThat(api.requests()).isZero();
    }
}
