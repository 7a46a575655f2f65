package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.sandbox.seon.SeonWebhookSender;
import dev.verdict.sandbox.server.DeliveryTiming;
import dev.verdict.sandbox.server.Reply;
import dev.verdict.sandbox.server.RetrySchedule;
import dev.verdict.sandbox.server.WebhookMessage;
import dev.verdict.sandbox.server.WebhookSender;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class WebhookSenderTest {
    private static final DeliveryTiming FAST = new DeliveryTiming(1_000_000, Duration.ofSeconds(30));

    private TestReceiver receiver = TestReceiver.responding(200);
    private WebhookSender<SentWebhook> sender = sender(SeonWebhookSender.RETRIES, FAST);

    private static WebhookSender<SentWebhook> sender(RetrySchedule retries, DeliveryTiming timing) {
        return new WebhookSender<>(retries, timing, SentWebhook::new);
    }

    private void receiverResponds(IntFunction<Reply> replies) {
        receiver.close();
        receiver = TestReceiver.responding(replies);
    }

    @AfterEach
    void close() {
        sender.close();
        receiver.close();
    }

    private CompletableFuture<Void> post(String name) {
        return sender.post(new WebhookMessage(
                name, "id-of-" + name, URI.create(receiver.url()), Map.of("Request-Id", name), new byte[] {'{', '}'}));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 1", "202, 1", "204, 1", "400, 1", "401, 1", "404, 1", "410, 1", "429, 6", "500, 6", "503, 6", "302, 6"
    })
    void seon_retries_a_webhook_unless_the_status_is_2xx_or_4xx_other_than_429(int status, int attempts) {
        receiverResponds(number -> TestReceiver.response(status));

        post("a").join();

        assertThat(receiver.arrived()).hasSize(attempts);
        assertThat(sender.attempts()).hasSize(attempts);
        assertThat(sender.attempts())
                .extracting(SentWebhook::attempt)
                .isEqualTo(IntStream.rangeClosed(1, attempts).boxed().toList());
        assertThat(sender.attempts().get(attempts - 1).nextIn()).isEmpty();
        assertThat(sender.attempts().get(attempts - 1).isDelivered()).isEqualTo(status < 300);
    }

    @Test
    void seon_retries_for_26_hours() {
        receiverResponds(number -> TestReceiver.response(503));

        post("a").join();

        assertThat(sender.attempts())
                .extracting(Object::toString)
                .containsExactly(
                        "a, attempt 1: 503, next attempt after PT1M",
                        "a, attempt 2: 503, next attempt after PT5M",
                        "a, attempt 3: 503, next attempt after PT30M",
                        "a, attempt 4: 503, next attempt after PT2H",
                        "a, attempt 5: 503, next attempt after PT24H",
                        "a, attempt 6: 503, given up");
        assertThat(receiver.requestIds()).hasSize(6).containsOnly("a");
    }

    @Test
    void a_delivered_webhook_is_not_sent_again() {
        receiverResponds(number -> TestReceiver.response(number < 3 ? 500 : 200));

        post("a").join();

        assertThat(receiver.arrived()).hasSize(3);
    }

    @Test
    void a_webhook_without_a_response_is_retried() {
        sender.close();
        sender = sender(SeonWebhookSender.RETRIES, new DeliveryTiming(1_000_000, Duration.ofMillis(300)));
        receiverResponds(number -> switch (number) {
            case 1 -> new Reply.Disconnect();
            case 2 -> new Reply.Hang();
            default -> TestReceiver.response(200);
        });

        post("a").join();

        assertThat(sender.attempts())
                .extracting(Object::toString)
                .containsExactly(
                        "a, attempt 1: no response, next attempt after PT1M",
                        "a, attempt 2: no response, next attempt after PT5M",
                        "a, attempt 3: 200");
    }

    @Test
    void a_refused_connection_is_retried() {
        receiver.close();

        post("a").join();

        assertThat(sender.attempts())
                .hasSize(6)
                .allMatch(attempt -> attempt.status().isEmpty());
    }

    @Test
    void first_attempts_are_in_order_and_retries_do_not_delay_them() {
        sender.close();
        sender = sender(
                new RetrySchedule(List.of(Duration.ofSeconds(2)), status -> status == 200),
                new DeliveryTiming(1, Duration.ofSeconds(30)));
        receiverResponds(number -> TestReceiver.response(number == 1 ? 503 : 200));

        List<String> names = IntStream.range(0, 20).mapToObj(i -> "n" + i).toList();
        names.forEach(this::post);
        sender.settled().join();

        assertThat(receiver.requestIds().subList(0, 20)).isEqualTo(names);
        assertThat(receiver.requestIds().get(20)).isEqualTo("n0");
    }

    @Test
    void a_cancelled_webhook_is_not_sent_again() throws InterruptedException {
        sender.close();
        sender = sender(SeonWebhookSender.RETRIES, new DeliveryTiming(1, Duration.ofSeconds(30)));
        // The third first attempt begins when the second was recorded, and it is never recorded itself.
        CountDownLatch third = new CountDownLatch(3);
        receiverResponds(number -> {
            third.countDown();
            return number < 3 ? TestReceiver.response(503) : new Reply.Hang();
        });
        List<CompletableFuture<Void>> waiting = List.of(post("a"), post("b"), post("c"));
        third.await();
        assertThat(sender.attempts()).hasSize(2);

        sender.clear();

        assertThat(waiting).allMatch(CompletableFuture::isDone);
        assertThat(sender.settled()).isDone();
        assertThat(sender.attempts()).isEmpty();
        assertThat(receiver.arrived()).hasSize(3);
    }

    @Test
    void a_closed_sender_sends_nothing() {
        sender.close();

        post("a").join();

        assertThat(receiver.arrived()).isEmpty();
        assertThat(sender.settled()).isDone();
    }

    @Test
    void invalid_settings_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeonSandbox.builder().speed(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeonSandbox.builder().timeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeonSandbox.builder().outcome(" ", SeonSample.APPROVED));
    }
}
