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

/** A user's code is tested without a server, by a client of the test's own. */
class FakedClientTest {
    private static final ExecutionReference REFERENCE =
            new ExecutionReference("uat", null, EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1", null, "order-7");
    private static final Execution RUNNING = Execution.of(REFERENCE);
    private static final WorkflowResponse PASSED =
            WorkflowResponse.parse(Json.passed("x-1").getBytes(StandardCharsets.UTF_8));
    private static final Execution FINISHED = Execution.of(REFERENCE, PASSED);

    /** What was called, of the methods that a fake has to have: names, and how many arguments. */
    private final List<String> called = new ArrayList<>();

    private final List<Object> lastArguments = new ArrayList<>();

    /** A fake of an interface, whose own default methods are left as they are. */
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
    void to_execute_is_to_execute_in_the_background() {
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
    void to_create_and_execute_is_to_do_so_in_the_background() {
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
    void to_execute_for_an_organization_by_token_is_to_do_so_in_the_background() {
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
    void to_look_at_an_execution_is_to_look_without_images_and_to_list_is_to_list_all() {
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
    void to_list_workflows_is_to_list_all() {
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
    void to_await_a_reference_is_to_resume_and_await_it() {
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

    /** Some code of a user's. */
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
    void what_a_fake_needs_can_be_made_without_a_server() {
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
    void executions_and_pages_of_a_tests_own_are_as_good_as_real_ones() {
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

    /** A double that lets most through: the way to count, delay or refuse some calls of a real client. */
    @Test
    void a_double_can_stand_before_a_real_client() {
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

    /** A method without a default is one that every fake of a user's has to have. */
    @Test
    void every_shorthand_has_a_default() {
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
