package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.api.WorkflowLookup;
import dev.verdict.http.Listing;
import dev.verdict.http.Page;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.poll.PollPolicy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Users test their code without a server, with a fake client. */
class FakedClientTest {
    private static final ExecutionReference REFERENCE =
            new ExecutionReference("uat", null, EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1", null, "order-7");
    private static final Execution RUNNING = Execution.of(REFERENCE);
    private static final WorkflowResponse PASSED =
            WorkflowResponse.parse(Json.passed("x-1").getBytes(StandardCharsets.UTF_8));
    private static final Execution FINISHED = Execution.of(REFERENCE, PASSED);

    /** The recorded calls of the abstract methods: their names and number of arguments. */
    private final List<String> called = new ArrayList<>();

    private final List<Object> lastArguments = new ArrayList<>();

    /** A fake of an interface that keeps its default methods. */
    private <T> T fake(Class<T> type, Map<String, Object> answers) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, arguments);
            }
            called.add(method.getName() + "/" + method.getParameterCount());
            lastArguments.clear();
            lastArguments.addAll(Arrays.asList(arguments == null ? new Object[0] : arguments));
            return answers.get(method.getName());
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private FrankieOneClient client() {
        return fake(
                FrankieOneClient.class,
                Map.of(
                        "resume", RUNNING,
                        "await", PASSED.workflowResult(),
                        "awaitAsync", CompletableFuture.completedFuture(PASSED.workflowResult())));
    }

    @Test
    void execute_defaults_to_the_background() {
        Individuals individuals = fake(
                Individuals.class,
                Map.of("execute", RUNNING, "executeAsync", CompletableFuture.completedFuture(RUNNING)));

        assertThat(individuals.execute("e-1", "KYC", "AML")).isSameAs(RUNNING);
        assertThat(lastArguments).containsExactly("e-1", "KYC", "AML", ExecuteOptions.background());
        assertThat(individuals.executeAsync("e-1", "KYC", "AML")).isCompletedWithValue(RUNNING);
        assertThat(lastArguments).containsExactly("e-1", "KYC", "AML", ExecuteOptions.background());
        assertThat(called).containsExactly("execute/4", "executeAsync/4");
    }

    @Test
    void create_and_execute_defaults_to_the_background() {
        NewIndividual ann = NewIndividual.ofFields("c-1", Map.of());
        Individuals individuals = fake(
                Individuals.class,
                Map.of(
                        "createAndExecute",
                        RUNNING,
                        "createAndExecuteAsync",
                        CompletableFuture.completedFuture(RUNNING)));

        individuals.createAndExecute(ann, "KYC", "AML");
        assertThat(lastArguments).containsExactly(ann, "KYC", "AML", ExecuteOptions.background());
        individuals.createAndExecuteAsync(ann, "KYC", "AML");
        assertThat(lastArguments).containsExactly(ann, "KYC", "AML", ExecuteOptions.background());
        assertThat(called).containsExactly("createAndExecute/4", "createAndExecuteAsync/4");
    }

    @Test
    void execute_for_an_organization_defaults_to_the_background() {
        OrganizationSubject subject = OrganizationSubject.ofToken("t-1");
        Organizations organizations = fake(
                Organizations.class,
                Map.of("execute", RUNNING, "executeAsync", CompletableFuture.completedFuture(RUNNING)));

        organizations.execute(subject, "KYB", "AML");
        assertThat(lastArguments).containsExactly(subject, "KYB", "AML", ExecuteOptions.background());
        organizations.executeAsync(subject, "KYB", "AML");
        assertThat(lastArguments).containsExactly(subject, "KYB", "AML", ExecuteOptions.background());
    }

    @Test
    void execution_defaults_to_no_images_and_lists_default_to_everything() {
        Individuals individuals = fake(
                Individuals.class,
                Map.of(
                        "execution",
                        PASSED,
                        "executionAsync",
                        CompletableFuture.completedFuture(PASSED),
                        "executions",
                        Listing.of(List.of(PASSED.workflowResult()))));

        individuals.execution(RUNNING);
        assertThat(lastArguments).containsExactly(RUNNING, DetailLevel.META);
        individuals.executionAsync(RUNNING);
        assertThat(lastArguments).containsExactly(RUNNING, DetailLevel.META);
        assertThat(individuals.executions("e-1", "KYC", "AML")).containsExactly(PASSED.workflowResult());
        assertThat(lastArguments).containsExactly("e-1", "KYC", "AML", ExecutionsFilter.all());
        assertThat(called).containsExactly("execution/2", "executionAsync/2", "executions/4");
    }

    @Test
    void listing_workflows_defaults_to_all() {
        List<WorkflowLookup> none = List.of();
        Workflows workflows = new Workflows() {
            @Override
            public List<WorkflowLookup> list(WorkflowsFilter filter) {
                lastArguments.add(filter);
                return none;
            }

            @Override
            public CompletableFuture<List<WorkflowLookup>> listAsync(WorkflowsFilter filter) {
                return CompletableFuture.completedFuture(list(filter));
            }
        };

        assertThat(workflows.list()).isSameAs(none);
        assertThat(workflows.listAsync()).isCompletedWithValue(none);
        assertThat(lastArguments).containsExactly(WorkflowsFilter.all(), WorkflowsFilter.all());
    }

    @Test
    void awaiting_a_reference_resumes_and_awaits_it() {
        FrankieOneClient client = client();
        PollPolicy policy = PollPolicy.defaults();

        assertThat(client.await("r").verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(lastArguments).containsExactly(RUNNING);
        client.await("r", policy);
        assertThat(lastArguments).containsExactly(RUNNING, policy);
        assertThat(client.awaitAsync("r")).isCompleted();
        client.awaitAsync("r", policy);
        assertThat(lastArguments).containsExactly(RUNNING, policy);

        assertThat(called)
                .containsExactly(
                        "resume/1",
                        "await/1",
                        "resume/1",
                        "await/2",
                        "resume/1",
                        "awaitAsync/1",
                        "resume/1",
                        "awaitAsync/2");
    }

    /** An example of user code. */
    private static String decide(FrankieOneClient client) {
        Execution execution = client.individuals().execute("e-1", "KYC", "AML");
        WorkflowResult result = client.await(execution);
        long overridden = client.individuals().executions("e-1", "KYC", "AML").stream()
                .filter(each -> each.statusOverride().isPresent())
                .count();
        int status = client.call(ApiRequest.get("/v2/things")).status();
        return execution.tag() + " " + result.verdict().kind() + " " + overridden + " " + status;
    }

    @Test
    void everything_that_a_fake_returns_can_be_created_without_a_server() {
        Individuals individuals = fake(
                Individuals.class,
                Map.of("execute", RUNNING, "executions", Listing.of(List.of(PASSED.workflowResult()))));
        FrankieOneClient client = fake(
                FrankieOneClient.class,
                Map.of(
                        "individuals",
                        individuals,
                        "await",
                        PASSED.workflowResult(),
                        "call",
                        ApiResponse.of(200, new byte[0])));

        assertThat(decide(client)).isEqualTo("order-7 APPROVED 0 200");
    }

    @Test
    void executions_and_pages_that_a_test_creates_work_like_real_ones() {
        assertThat(RUNNING.isFinished()).isFalse();
        assertThat(RUNNING.result()).isEmpty();
        assertThat(FINISHED.isFinished()).isTrue();
        assertThat(FINISHED.result()).contains(PASSED.workflowResult());
        assertThat(FINISHED.reference()).isEqualTo(REFERENCE.toString());
        assertThat(ExecutionReference.parse(FINISHED.reference())).isEqualTo(REFERENCE);
        assertThat(Page.of(List.of(1, 2)).items()).containsExactly(1, 2);
        Listing<Integer> listing = Listing.of(List.of(1, 2, 3));
        assertThat(listing.stream().toList()).containsExactly(1, 2, 3);
        assertThat(listing.toListAsync(2)).isCompletedWithValue(List.of(1, 2));
        assertThat(listing.page(2).items()).isEmpty();
        assertThat(listing.firstPage().total()).hasValue(3);
    }

    /** A wrapper that delegates most calls, to count, delay or refuse some calls of a real client. */
    @Test
    void a_wrapper_can_delegate_to_a_real_client() {
        try (Api api = new Api()) {
            api.answers(200, Json.passed("x-1"));
            FrankieOneClient real = api.client();
            List<String> seen = new ArrayList<>();
            Individuals before = before(Individuals.class, real.individuals(), seen);

            assertThat(before.execution("e-1", "KYC", "AML", "x-1").requestId()).isEqualTo("01REQ");

            assertThat(seen).containsExactly("execution");
        }
    }

    private static <T> T before(Class<T> type, T real, List<String> seen) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            seen.add(method.getName());
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** Every fake of a user must implement each method that has no default. */
    @Test
    void every_shorthand_is_a_default_method() {
        assertThat(essential(Workflows.class)).containsExactlyInAnyOrder("list/1", "listAsync/1");
        assertThat(essential(Individuals.class))
                .contains("execute/4", "createAndExecute/4", "executions/4", "execution/2")
                .doesNotContain("execute/3", "createAndExecute/3", "executions/3", "execution/1");
        assertThat(essential(Organizations.class)).contains("execute/4").doesNotContain("execute/3");
        assertThat(Arrays.stream(FrankieOneClient.class.getMethods())
                        .filter(method -> method.getName().startsWith("await"))
                        .filter(method -> method.getParameterTypes()[0] == String.class))
                .hasSize(4)
                .allMatch(Method::isDefault);
    }

    private static List<String> essential(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isDefault())
                .map(method -> method.getName() + "/" + method.getParameterCount())
                .distinct()
                .collect(Collectors.toList());
    }
}
