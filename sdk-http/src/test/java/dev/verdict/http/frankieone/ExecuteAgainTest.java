package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.Verdict;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecuteAgainTest {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Api api = new Api();
    private final FakeTimer timer = new FakeTimer();
    private final FrankieOneClient client = api.client(api.builder().timer(timer));
    private final List<String> announced = new ArrayList<>();
    private final ExecuteAgain twice = ExecuteAgain.atMost(2).beforeEach(next -> announced.add(next.toString()));

    @AfterEach
    void close() {
        api.close();
    }

    /** An execution with a response in this state, so it needs no wait. */
    private Execution ended(String state, String status) {
        api.answers(200, Json.envelope("x-1", state, status));
        Execution execution = client.individuals()
                .execute("e-1", "KYC", "AML", ExecuteOptions.background().withTag("order-7"));
        api.request();
        return execution;
    }

    private void pauseOver(Duration pause) {
        timer.awaitDelays(delays -> delays.contains(pause));
        timer.advance(pause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERROR", "TIMEOUT"})
    void a_technical_failure_is_executed_again_after_a_pause_and_the_callback(String state) {
        Execution failed = ended(state, null);
        CompletableFuture<Execution> again = client.executeAgainAsync(failed, twice);
        timer.awaitDelays(delays -> delays.contains(PAUSE));
        assertThat(api.requests()).as("requests during the pause").isEqualTo(1);
        assertThat(announced).isEmpty();

        api.answers(202, Json.started("x-2")).answers(200, Json.passed("x-2"));
        timer.advance(PAUSE);

        Execution last = Mode.get(again);
        assertThat(last.executionId()).isEqualTo("x-2");
        assertThat(last.tag()).as("the tag of the first").isEqualTo("order-7");
        assertThat(last.isFinished()).isTrue();
        assertThat(last.result().orElseThrow().verdict().isApproved()).isTrue();
        assertThat(announced)
                .containsExactly("execution 1 of at most 2, after x-1 ended in " + state + " and a pause of PT30S");
        assertThat(api.request().getTarget()).endsWith("/AML/execute");
        assertThat(api.requests()).isEqualTo(3);
    }

    @Test
    void no_more_are_executed_than_allowed_and_the_pauses_grow() {
        Execution failed = ended("ERROR", null);
        CompletableFuture<Execution> again = client.executeAgainAsync(failed, twice);
        api.answers(200, Json.envelope("x-2", "TIMEOUT", null));
        pauseOver(PAUSE);
        api.answers(200, Json.envelope("x-3", "ERROR", null));
        pauseOver(PAUSE.multipliedBy(2));

        Execution last = Mode.get(again);
        assertThat(last.executionId()).isEqualTo("x-3");
        assertThat(last.result().orElseThrow().verdict().kind()).isEqualTo(Verdict.Kind.TECHNICAL_FAILURE);
        assertThat(announced).hasSize(2);
        assertThat(api.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, PASS", "COMPLETED, FAIL", "COMPLETED, REVIEW", "CANCELED,", "TERMINATED,"})
    void other_outcomes_are_not_executed_again(String state, String status) {
        Execution ended = ended(state, status);

        assertThat(client.executeAgain(ended, twice).executionId()).isEqualTo("x-1");
        assertThat(announced).isEmpty();
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_resumed_execution_is_awaited_first() {
        String reference = ended("ERROR", null).reference();
        api.answers(200, Json.passed("x-1"));

        Execution last = client.executeAgain(client.resume(reference), twice);

        assertThat(last.result().orElseThrow().verdict().isApproved()).isTrue();
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void after_a_lost_response_nothing_is_executed_again() {
        Execution failed = ended("ERROR", null);
        List<Attempt> attempts = new ArrayList<>();
        ExecuteAgain stored = twice.withOptions(ExecuteOptions.background().beforeSending(attempts::add));
        CompletableFuture<Execution> again = client.executeAgainAsync(failed, stored);
        api.answers(503, "");
        pauseOver(PAUSE);

        assertThat(catchThrowable(() -> Mode.get(again)))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.attempt())
                                .contains(attempts.get(0).toString()));
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void if_the_callback_throws_nothing_is_sent() {
        Execution failed = ended("ERROR", null);
        CompletableFuture<Execution> again = client.executeAgainAsync(failed, twice.beforeEach(next -> {
            throw new IllegalStateException("the budget is used up");
        }));
        pauseOver(PAUSE);

        assertThat(catchThrowable(() -> Mode.get(again))).hasMessage("the budget is used up");
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void cancelling_during_the_pause_sends_nothing() {
        CompletableFuture<Execution> again = client.executeAgainAsync(ended("ERROR", null), twice);
        timer.awaitDelays(delays -> delays.contains(PAUSE));

        again.cancel(true);
        timer.awaitDelays(delays -> !delays.contains(PAUSE));

        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void closing_the_client_during_the_pause_ends_the_call() {
        CompletableFuture<Execution> again = client.executeAgainAsync(ended("ERROR", null), twice);
        timer.awaitDelays(delays -> delays.contains(PAUSE));

        client.close();

        assertThat(catchThrowable(again::join))
                .isInstanceOf(CancellationException.class)
                .hasMessage("executeAgain: the client was closed");
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "5, PT8M", "6, PT10M", "10, PT10M"})
    void pauses_double_up_to_the_longest(int number, Duration pause) {
        assertThat(ExecuteAgain.atMost(10).pause(number)).isEqualTo(pause);
    }

    @Test
    void the_number_of_executions_is_from_1_to_10() {
        for (int number : new int[] {0, -1, 11}) {
            assertThatIllegalArgumentException().isThrownBy(() -> ExecuteAgain.atMost(number));
        }
        assertThat(ExecuteAgain.atMost(1).atMost()).isEqualTo(1);
        assertThat(ExecuteAgain.atMost(10).atMost()).isEqualTo(10);
        assertThat(twice.withPollPolicy(Api.QUICK).policy()).contains(Api.QUICK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twice.withBackoff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> twice.withBackoff(Duration.ZERO, PAUSE));
        assertThatNullPointerException().isThrownBy(() -> twice.withOptions(null));
        assertThatNullPointerException().isThrownBy(() -> twice.withPollPolicy(null));
        assertThatNullPointerException().isThrownBy(() -> twice.beforeEach(null));
        assertThatNullPointerException().isThrownBy(() -> client.executeAgain(null, twice));
        assertThatNullPointerException().isThrownBy(() -> client.executeAgain(ended("ERROR", null), null));
        assertThat(twice).hasToString("ExecuteAgain[at most 2, pauses PT30S to PT10M]");
        assertThat(twice.withPollPolicy(Api.QUICK).withBackoff(PAUSE, PAUSE))
                .hasToString("ExecuteAgain[at most 2, pauses PT30S to PT30S]");
    }
}
