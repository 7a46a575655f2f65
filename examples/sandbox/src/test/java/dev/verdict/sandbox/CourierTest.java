package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.sandbox.Courier.Letter;
import dev.verdict.sandbox.Courier.Pacing;
import dev.verdict.sandbox.Courier.Persistence;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CourierTest {
    private static final Pacing FAST = new Pacing(1_000_000, Duration.ofSeconds(30));

    private TestReceiver receiver = TestReceiver.answering(200);
    private Courier courier = new Courier(SeonPost.PERSISTENCE, FAST);

    private void receiverAnswers(IntFunction<Reply> answers) {
        receiver.close();
        receiver = TestReceiver.answering(answers);
    }

    @AfterEach
    void close() {
        courier.close();
        receiver.close();
    }

    private CompletableFuture<Void> post(String name) {
        return courier.post(new Letter(
                name, "id-of-" + name, URI.create(receiver.url()), Map.of("Request-Id", name), new byte[] {'{', '}'}));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 1", "202, 1", "204, 1", "400, 1", "401, 1", "404, 1", "410, 1", "429, 6", "500, 6", "503, 6", "302, 6"
    })
    void seon_tries_again_what_was_not_taken_but_not_after_a_4xx(int status, int attempts) {
        receiverAnswers(number -> TestReceiver.answer(status));

        post("a").join();

        assertThat(receiver.arrived()).hasSize(attempts);
        assertThat(courier.sent()).hasSize(attempts);
        assertThat(courier.sent())
                .extracting(SentWebhook::attempt)
                .isEqualTo(IntStream.rangeClosed(1, attempts).boxed().toList());
        assertThat(courier.sent().get(attempts - 1).nextIn()).isEmpty();
        assertThat(courier.sent().get(attempts - 1).isDelivered()).isEqualTo(status < 300);
    }

    @Test
    void seon_tries_for_a_day_and_a_few_hours() {
        receiverAnswers(number -> TestReceiver.answer(503));

        post("a").join();

        assertThat(courier.sent())
                .extracting(Object::toString)
                .containsExactly(
                        "a, attempt 1: 503, again after PT1M",
                        "a, attempt 2: 503, again after PT5M",
                        "a, attempt 3: 503, again after PT30M",
                        "a, attempt 4: 503, again after PT2H",
                        "a, attempt 5: 503, again after PT24H",
                        "a, attempt 6: 503, given up");
        assertThat(receiver.requestIds()).hasSize(6).containsOnly("a");
    }

    @Test
    void once_it_was_taken_it_is_not_sent_again() {
        receiverAnswers(number -> TestReceiver.answer(number < 3 ? 500 : 200));

        post("a").join();

        assertThat(receiver.arrived()).hasSize(3);
    }

    @Test
    void no_answer_is_a_reason_to_try_again() {
        courier.close();
        courier = new Courier(SeonPost.PERSISTENCE, new Pacing(1_000_000, Duration.ofMillis(300)));
        receiverAnswers(number -> switch (number) {
            case 1 -> new Reply.Drop();
            case 2 -> new Reply.Hang();
            default -> TestReceiver.answer(200);
        });

        post("a").join();

        assertThat(courier.sent())
                .extracting(Object::toString)
                .containsExactly(
                        "a, attempt 1: no answer, again after PT1M",
                        "a, attempt 2: no answer, again after PT5M",
                        "a, attempt 3: 200");
    }

    @Test
    void nobody_there_is_no_answer() {
        receiver.close();

        post("a").join();

        assertThat(courier.sent())
                .hasSize(6)
                .allMatch(attempt -> attempt.status().isEmpty());
    }

    @Test
    void first_attempts_come_one_after_the_other_and_later_ones_do_not_hold_them_up() {
        courier.close();
        courier = new Courier(
                new Persistence(List.of(Duration.ofSeconds(2)), status -> status == 200),
                new Pacing(1, Duration.ofSeconds(30)));
        receiverAnswers(number -> TestReceiver.answer(number == 1 ? 503 : 200));

        List<String> names = IntStream.range(0, 20).mapToObj(i -> "n" + i).toList();
        names.forEach(this::post);
        courier.settled().join();

        assertThat(receiver.requestIds().subList(0, 20)).isEqualTo(names);
        assertThat(receiver.requestIds().get(20)).isEqualTo("n0");
    }

    @Test
    void what_was_called_off_is_not_sent_any_more() {
        courier.close();
        courier = new Courier(SeonPost.PERSISTENCE, new Pacing(1, Duration.ofSeconds(30)));
        receiverAnswers(number -> TestReceiver.answer(503));
        CompletableFuture<Void> waiting = post("a");
        post("b").isDone();
        while (courier.sent().size() < 2) {
            Thread.onSpinWait();
        }

        courier.clear();

        assertThat(waiting).isDone();
        assertThat(courier.settled()).isDone();
        assertThat(courier.sent()).isEmpty();
        assertThat(receiver.arrived()).hasSize(2);
    }

    @Test
    void a_closed_courier_sends_nothing() {
        courier.close();

        post("a").join();

        assertThat(receiver.arrived()).isEmpty();
        assertThat(courier.settled()).isDone();
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeonSandbox.builder().speed(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeonSandbox.builder().timeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeonSandbox.builder().outcome(" ", SeonSample.APPROVED));
    }
}
