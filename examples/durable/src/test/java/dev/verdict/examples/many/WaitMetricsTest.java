package dev.verdict.examples.many;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.RateBudget;
import dev.verdict.sandbox.FrankieOneSandbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WaitMetricsTest {
    private static final PollPolicy ONE_POLL = PollPolicy.defaults()
            .withDelays(Duration.ofHours(1), Duration.ofHours(1))
            .withoutDeadline();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void the_gauges_show_polls_that_wait_for_the_budget() throws InterruptedException {
        CountDownLatch polled = new CountDownLatch(1);
        // Three calls execute, one polls, and for the other two polls nothing is left today.
        RateBudget budget = RateBudget.of(4, Duration.ofDays(1));
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                FrankieOneClient client = FrankieOneClient.builder()
                        .fromEnv(sandbox.environment())
                        .rateBudget(budget)
                        .pollPolicy(ONE_POLL)
                        .pollListener(poll -> polled.countDown())
                        .build()) {
            new WaitMetrics(client.waits(), budget).bindTo(registry);
            assertThat(gauge("waits.pending")).isZero();
            Execution[] executions = {execute(client, 1), execute(client, 2), execute(client, 3)};
            for (Execution execution : executions) {
                client.awaitAsync(execution);
            }
            polled.await();
            awaitDue(client, 2); // the others begin on the client's threads

            assertThat(gauge("waits.pending")).isEqualTo(3);
            assertThat(gauge("waits.due")).isEqualTo(2);
            assertThat(gauge("waits.in.flight")).isLessThanOrEqualTo(1);
            assertThat(gauge("waits.oldest")).isPositive();
            assertThat(gauge("budget.used")).isEqualTo(4);
            assertThat(gauge("budget.limit")).isEqualTo(4);
            assertThat(gauge("budget.waiting")).isEqualTo(1); // a poller asks for one permit at a time
        }
        assertThat(gauge("waits.pending")).isZero();
    }

    private static void awaitDue(FrankieOneClient client, int polls) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (client.waits().totals().due() < polls && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    private static Execution execute(FrankieOneClient client, int number) {
        return client.individuals().execute("customer-" + number, "KYC", "pass");
    }

    private double gauge(String name) {
        return registry.get("verdict." + name).gauge().value();
    }
}
