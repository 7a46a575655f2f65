package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.engine.PercentEncoding;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A closed client throws the same message on every JDK. JDK 25 puts its own text before the message of a cancelled future. */
class ClosedClientTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    private Execution execution() {
        return execution("x-1");
    }

    private Execution execution(String executionId) {
        return client.resume(ExecutionReference.of(api.url(), EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", executionId)
                .toString());
    }

    @ParameterizedTest
    @EnumSource
    void every_call_is_refused(AnyCall call) {
        client.close();

        for (Supplier<Object> way : call.ways(client)) {
            assertThat(catchThrowable(way::get))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the client is closed");
        }
        assertThat(api.requests()).isZero();
    }

    @Test
    void waits_and_views_are_refused_too() {
        FrankieOneClient view = client.with(CallOptions.none().withUsername("reviewer"));
        Execution finished = Execution.of(
                ExecutionReference.of(api.url(), EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1"),
                WorkflowResponse.parse(Json.passed("x-1").getBytes(StandardCharsets.UTF_8)));
        client.close();

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> client.await(execution()),
                () -> client.awaitAsync(execution()),
                () -> client.await(execution().reference()),
                () -> client.await(finished),
                () -> client.awaitAsync(finished),
                client::check,
                client::checkAsync,
                () -> client.call(ApiRequest.get("/v2/things")),
                () -> view.retrieve("01REQ"),
                () -> view.await(execution()))) {
            assertThat(catchThrowable(call))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the client is closed");
        }
        assertThat(api.requests()).isZero();
    }

    private void closeWhenARequestHasArrived() {
        Thread closing = new Thread(() -> {
            api.request();
            client.close();
        });
        closing.setDaemon(true);
        closing.start();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "EXECUTE",
                "EXECUTE_IN_THE_FOREGROUND",
                "CREATE_AND_EXECUTE",
                "EXECUTE_ORGANIZATION",
                "EXECUTE_ORGANIZATION_BY_TOKEN",
                "OVERRIDE",
                "HOSTED_URL"
            })
    void closing_ends_a_running_call_that_changes_nothing_with_the_reason(AnyCall call) {
        closeWhenARequestHasArrived();

        assertThat(catchThrowable(() -> call.ways(client).get(0).get()))
                .isInstanceOf(CancellationException.class)
                .hasMessageEndingWith(": the client was closed");
    }

    private static final List<Function<CompletableFuture<?>, Object>> WAYS_TO_ASK = List.of(
            CompletableFuture::join,
            future -> future.getNow(null),
            future -> got(future, false),
            future -> got(future, true));

    private static Object got(CompletableFuture<?> future, boolean isTimed) {
        try {
            return isTimed ? future.get(20, TimeUnit.SECONDS) : future.get();
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_future_reports_the_closing_in_every_way_of_reading_it() {
        List<CompletableFuture<?>> futures = List.of(
                client.individuals().executionAsync("e-1", "KYC", "AML", "x-1"),
                client.individuals().executions("e-1", "KYC", "AML").toListAsync(10),
                client.awaitAsync(execution()),
                client.checkAsync(),
                client.findOutAsync("a1~" + PercentEncoding.encode(api.url())
                        + "~~individual~e-1~~~KYC~AML~~2026-01-01T00%3A00%3A00Z~"));
        futures.forEach(future -> api.request());

        client.close();

        for (CompletableFuture<?> future : futures) {
            catchThrowable(() -> Mode.get(future)); // another thread completes it
            for (Function<CompletableFuture<?>, Object> way : WAYS_TO_ASK) {
                assertThat(catchThrowable(() -> way.apply(future)))
                        .isInstanceOf(CancellationException.class)
                        .hasMessageEndingWith(": the client was closed");
            }
        }
    }

    @Test
    void a_blocked_callback_delays_neither_other_futures_nor_the_close() {
        CountDownLatch hang = new CountDownLatch(1);
        List<CompletableFuture<?>> futures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            futures.add(client.awaitAsync(execution("x-" + i)));
            futures.add(client.individuals().executionAsync("e-1", "KYC", "AML", "x-1"));
        }
        futures.forEach(future -> api.request());
        futures.forEach(future -> future.whenComplete((result, thrown) -> hangOn(hang)));

        client.close();

        assertThat(futures).allMatch(CompletableFuture::isCancelled);
        assertThat(hang.getCount()).isEqualTo(1);
        hang.countDown();
    }

    private static void hangOn(CountDownLatch hang) {
        try {
            hang.await();
        } catch (InterruptedException interrupt) {
            throw new AssertionError(interrupt);
        }
    }

    @Test
    void reading_the_rest_of_a_list_reports_the_closing() {
        api.answers(
                200,
                "{\"meta\":{\"page\":1,\"limit\":1,\"total\":3},\"workflowResults\":[{\"workflowExecutionId\":\"x-1\"}]}");
        Iterator<WorkflowResult> results =
                client.individuals().executions("e-1", "KYC", "AML").iterator();
        results.next();

        client.close();

        assertThat(catchThrowable(results::hasNext))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed");
    }

    @Test
    void a_blocking_wait_reports_the_closing() {
        closeWhenARequestHasArrived();

        assertThat(catchThrowable(() -> client.await(execution())))
                .isInstanceOf(CancellationException.class)
                .hasMessage("await: the client was closed");
    }

    @Test
    void the_seon_client_reports_the_closing() {
        SeonClient seon = api.seon(api.seonBuilder());
        seon.close();
        WorkflowInputs inputs = WorkflowInputs.of("customer-4711");

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> seon.initWorkflow("w-1", inputs), () -> seon.initWorkflowAsync("w-1", inputs))) {
            assertThat(catchThrowable(call))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the client is closed");
        }
        assertThat(api.requests()).isZero();
    }
}
