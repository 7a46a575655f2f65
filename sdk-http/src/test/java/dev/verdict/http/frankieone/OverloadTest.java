package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.CallRejectedException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.engine.PercentEncoding;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that accepts requests and never responds. */
class OverloadTest {
    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTE", "LOOK"})
    void of_ten_thousand_calls_to_a_hung_server_a_bounded_number_waits_and_the_rest_is_refused(AnyCall kind) {
        FrankieOneClient client =
                api.client(api.builder().maxConcurrentCalls(16).maxWaitingCalls(500));

        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            calls.add(kind.start(client));
        }

        List<CompletableFuture<?>> pending =
                calls.stream().filter(call -> !call.isDone()).toList();
        assertThat(pending).hasSize(516);
        assertThat(calls)
                .filteredOn(CompletableFuture::isDone)
                .hasSize(9_484)
                .allSatisfy(call -> assertThat(catchThrowable(() -> Mode.get(call)))
                        .isInstanceOfSatisfying(
                                CallRejectedException.class,
                                refused -> assertThat(refused.isRetryable()).isTrue())
                        .hasMessageContaining("not sent")
                        .hasMessageContaining("516"));
        for (int i = 0; i < 16; i++) {
            api.request();
        }
        client.close();
        assertThat(api.requests()).as("on the network at a time").isEqualTo(16);
        assertThat(pending)
                .filteredOn(CompletableFuture::isDone)
                .hasSize(kind.changesSomething() ? 500 : 516)
                .allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void a_blocking_call_is_refused_in_its_thread() {
        FrankieOneClient client = api.client(api.builder().maxConcurrentCalls(1).maxWaitingCalls(0));
        CompletableFuture<?> first = AnyCall.LOOK.start(client);
        api.request();

        assertThatExceptionOfType(CallRejectedException.class).isThrownBy(() -> Mode.SYNC.execute(client));

        api.answers(200, Json.passed("x-1")).answers(202, Json.started("x-1"));
        Mode.get(first);
        // The slot is freed a moment before or after the future completes.
        while (catchThrowable(() -> Mode.SYNC.execute(client)) instanceof CallRejectedException) {
            Thread.onSpinWait();
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void at_the_timeout_all_calls_end_and_free_their_slots() {
        FrankieOneClient client = api.client(
                api.builder().maxConcurrentCalls(4).maxWaitingCalls(20).callTimeout(Duration.ofMillis(300)));
        List<CompletableFuture<?>> calls = new ArrayList<>(IntStream.range(0, 24)
                .mapToObj(i -> AnyCall.EXECUTE.start(client))
                .toList());

        List<Throwable> failures =
                calls.stream().map(call -> catchThrowable(() -> Mode.get(call))).toList();

        assertThat(failures)
                .allSatisfy(failure ->
                        assertThat(failure).isInstanceOfAny(OutcomeUnknownException.class, TransportException.class));
        int answers =
                api.requests() + 48; // one for each request that the server still holds, and enough for the others
        for (int i = 0; i < answers; i++) {
            api.answers(202, Json.started("x-1"));
        }
        while (calls.size() < 48) {
            CompletableFuture<?> call = AnyCall.EXECUTE.start(client);
            if (!(call.isCompletedExceptionally()
                    && catchThrowable(() -> Mode.get(call)) instanceof CallRejectedException)) {
                calls.add(call);
            }
        }
        assertThat(calls.subList(24, 48))
                .extracting(call -> catchThrowable(() -> Mode.get(call)))
                .doesNotHaveAnyElementsOfTypes(CallRejectedException.class, CancellationException.class);
    }

    @Test
    void a_wait_continues_while_the_client_is_overloaded() {
        FrankieOneClient client = api.client(api.builder().maxConcurrentCalls(1).maxWaitingCalls(0));
        CompletableFuture<?> busy = AnyCall.EXECUTE.start(client);
        api.request();
        CompletableFuture<?> wait =
                client.awaitAsync("f1~" + PercentEncoding.encode(api.url()) + "~~individual~e-1~KYC~AML~x-1~");

        api.answers(202, Json.started("x-1")).answers(200, Json.passed("x-1"));

        assertThat(Mode.get(busy)).isNotNull();
        assertThat(Mode.get(wait)).isNotNull();
        assertThat(api.requests()).isEqualTo(2);
    }
}
