package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.TransportException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_call_that_gets_no_turn_within_its_time_limit_fails_and_is_not_sent_later(boolean onceOnly) throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        Call waiting = (Call) Proxy.newProxyInstance(
                Call.class.getClassLoader(), new Class<?>[] {Call.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("cancel")) {
                        cancelled.countDown();
                    }
                    return null;
                });
        Passage passage = new Passage();
        ApiCall<String> call =
                new ApiCall<>("POST", "/x", Map.of(), Map.of(), null, onceOnly ? "look" : null, body -> "never");
        Exchange<String> exchange = new Exchange<>(call, passage, waiting, ForkJoinPool.commonPool());

        exchange.start(Duration.ofMillis(20));

        assertThat(catchThrowable(() -> Mode.get(exchange.future())))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.isRetryable()).isTrue())
                .hasMessageContaining("not sent within PT0.02S");
        assertThat(passage.isPassed()).isFalse();
        assertThat(passage.close()).as("closed for good").isTrue();
        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
