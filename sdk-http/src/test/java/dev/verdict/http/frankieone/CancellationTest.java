package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.PlainServer;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server holds a request until the test supplies a response. The clients send one request at a time, so the connection
 * of a later request shows whether the earlier one was cut off: then it is a new connection.
 */
class CancellationTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client(api.builder().maxConcurrentCalls(1));

    @AfterEach
    void close() {
        Thread.interrupted();
        api.close();
    }

    /** The ways in which a caller stops waiting. */
    enum Ending {
        CANCEL(future -> future.cancel(true)),
        TIME_OUT(future -> future.completeExceptionally(new TimeoutException())),
        COMPLETE(future -> future.complete(null));

        private final Function<CompletableFuture<?>, Boolean> end;

        Ending(Function<CompletableFuture<?>, Boolean> end) {
            this.end = end;
        }

        void end(CompletableFuture<?> future) {
            end.apply(future);
        }
    }

    /** A call in its own thread; the test can ask whether the thread ended interrupted. */
    private static final class Caller extends Thread {
        final CompletableFuture<Throwable> failure = new CompletableFuture<>();
        volatile boolean interruptedAfter;

        Caller(Runnable call) {
            super(call);
        }

        static Caller start(Runnable call) {
            Caller[] self = new Caller[1];
            self[0] = new Caller(() -> {
                Throwable thrown = catchThrowable(call::run);
                self[0].interruptedAfter = Thread.currentThread().isInterrupted();
                self[0].failure.complete(thrown);
            });
            self[0].setDaemon(true);
            self[0].start();
            return self[0];
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_execution_that_was_sent_finishes_when_its_caller_stops_waiting(Ending ending) {
        CompletableFuture<Execution> future = client.individuals().executeAsync("e-1", "KYC", "AML");
        api.request();

        ending.end(future);
        api.answers(202, Json.started("x-1")).answers(200, Json.passed("x-1"));
        Mode.SYNC.look(client);

        RecordedRequest next = api.request();
        assertThat(next.getMethod()).isEqualTo("GET");
        assertThat(next.getConnectionIndex())
                .as("the connection was not cut off")
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void an_execution_that_was_not_sent_is_withdrawn_when_its_caller_stops_waiting(Ending ending) {
        CompletableFuture<?> first = client.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        api.request();
        CompletableFuture<Execution> second = client.individuals().executeAsync("e-1", "KYC", "AML");

        ending.end(second);
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
        Mode.get(first);
        Mode.SYNC.look(client);

        assertThat(api.request().getMethod()).isEqualTo("GET");
        assertThat(api.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_get_is_cancelled_when_its_caller_stops_waiting(Ending ending) throws Exception {
        try (PlainServer server = PlainServer.silent()) {
            FrankieOneClient other = api.client(api.builder().baseUrl("http://127.0.0.1:" + server.port()));
            CompletableFuture<?> future = other.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
            assertThat(server.received()).startsWith("GET /v2/individuals/e-1/");

            ending.end(future);

            server.awaitEnd();
        }
    }

    @Test
    void cancelling_a_wait_cancels_its_poll() throws Exception {
        try (PlainServer server = PlainServer.silent()) {
            FrankieOneClient other = api.client(api.builder().baseUrl("http://127.0.0.1:" + server.port()));
            String reference = new ExecutionReference(
                            "http://127.0.0.1:" + server.port(),
                            null,
                            EntityKind.INDIVIDUAL,
                            "e-1",
                            "KYC",
                            "AML",
                            "x-1",
                            null,
                            null)
                    .toString();
            CompletableFuture<WorkflowResult> wait = other.awaitAsync(reference);
            assertThat(server.received()).startsWith("GET /v2/individuals/e-1/");

            wait.cancel(true);

            server.awaitEnd();
        }
    }

    @Test
    void an_interrupted_execute_has_an_unknown_outcome_and_finishes() {
        Caller caller = Caller.start(() -> Mode.SYNC.execute(client));
        api.request();

        caller.interrupt();

        assertThat(Mode.get(caller.failure))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("interrupted");
        assertThat(caller.interruptedAfter).isTrue();
        api.answers(202, Json.started("x-1")).answers(200, Json.passed("x-1"));
        Mode.SYNC.look(client);
        assertThat(api.request().getConnectionIndex())
                .as("the connection was not cut off")
                .isZero();
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void an_execute_that_is_interrupted_before_sending_is_never_sent() {
        CompletableFuture<?> first = client.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        api.request();
        Caller caller = Caller.start(() -> Mode.SYNC.execute(client));

        caller.interrupt();

        assertThat(Mode.get(caller.failure))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("before it was sent");
        assertThat(caller.interruptedAfter).isTrue();
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
        Mode.get(first);
        Mode.SYNC.look(client);
        assertThat(api.request().getMethod()).isEqualTo("GET");
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void an_interrupted_get_is_cancelled() {
        Caller caller = Caller.start(() -> Mode.SYNC.look(client));
        api.request();

        caller.interrupt();

        assertThat(Mode.get(caller.failure)).isInstanceOf(CancellationException.class);
        assertThat(caller.interruptedAfter).isTrue();
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
        Mode.SYNC.look(client);
        assertThat(api.request().getConnectionIndex())
                .as("the connection was cut off")
                .isEqualTo(1);
    }

    @Test
    void an_interrupted_thread_sends_nothing_and_stays_interrupted() {
        for (int i = 0; i < 100; i++) { // in a race with sending, some would be sent
            Thread.currentThread().interrupt();

            Throwable failure = Mode.SYNC.executeFailure(client);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure)
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("interrupted before it was sent");
        }
        api.answers(200, Json.passed("x-1"));
        Mode.SYNC.look(client);
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void an_interrupted_wait_ends_and_leaves_the_thread_interrupted() {
        api.answers(202, Json.started("x-1"));
        Execution execution = Mode.SYNC.execute(client);
        api.request();
        Caller caller = Caller.start(() -> client.await(execution));
        api.request();

        caller.interrupt();

        assertThat(Mode.get(caller.failure)).isInstanceOf(CancellationException.class);
        assertThat(caller.interruptedAfter).isTrue();
    }

    @Test
    void closing_ends_gets_waits_and_unsent_calls_but_not_an_execution_that_was_sent() {
        FrankieOneClient wide = api.client(api.builder().maxConcurrentCalls(3));
        CompletableFuture<Execution> sent = wide.individuals().executeAsync("e-1", "KYC", "AML");
        api.request();
        CompletableFuture<?> look = wide.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        api.request();
        Future<?> wait = wide.awaitAsync(Execution.of(new ExecutionReference(
                api.url(), null, EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1", null, null)));
        api.request();
        List<CompletableFuture<Execution>> queued = IntStream.range(0, 50)
                .mapToObj(i -> wide.individuals().executeAsync("e-2", "KYC", "AML"))
                .toList();

        wide.close();
        wide.close();

        assertThat(look).isCompletedExceptionally();
        assertThat(wait.isDone()).isTrue();
        assertThat(queued)
                .as("none slips out into the room of a look that ends")
                .allMatch(Future::isCancelled);
        assertThat(sent).isNotDone();
        for (int i = 0; i < 3; i++) { // one for each request that the server still holds
            api.answers(202, Json.started("x-1"));
        }
        assertThat(Mode.get(sent).executionId()).isEqualTo("x-1");
        assertThat(api.requests()).isEqualTo(3);
    }

    @Test
    void closing_closes_the_connections() throws Exception {
        String body = Json.passed("x-1");
        try (PlainServer server =
                PlainServer.once("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
            FrankieOneClient other = api.client(api.builder().baseUrl("http://127.0.0.1:" + server.port()));
            Mode.SYNC.look(other);

            other.close();

            server.awaitEnd();
        }
    }

    @Test
    void a_closed_client_makes_no_calls() {
        client.close();

        assertThatIllegalStateException().isThrownBy(() -> Mode.SYNC.execute(client));
        assertThatIllegalStateException().isThrownBy(() -> client.individuals().executeAsync("e-1", "KYC", "AML"));
        assertThatIllegalStateException().isThrownBy(() -> Mode.SYNC.look(client));
        assertThat(api.requests()).isZero();
    }
}
