package dev.verdict.examples.many;

import dev.verdict.http.frankieone.Waits;
import dev.verdict.poll.PollerTotals;
import dev.verdict.poll.RateBudget;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * The gauges that an operator needs: how many waits are pending, and whether the rate budget suffices for them. If {@code
 * verdict.waits.due} stays high while {@code verdict.budget.used} is at its limit, polls come later than the policy plans.
 *
 * <pre>{@code
 * new WaitMetrics(client.waits(), budget).bindTo(registry);
 * }</pre>
 *
 * <p>Reading the gauges of the waits takes time in proportion to the number of waits: some milliseconds for 100,000 of them.
 */
public final class WaitMetrics implements MeterBinder {
    private final Waits waits;
    private final RateBudget budget;

    /**
     * @param waits {@link dev.verdict.http.frankieone.FrankieOneClient#waits()}
     * @param budget the rate budget of that client
     */
    public WaitMetrics(Waits waits, RateBudget budget) {
        this.waits = waits;
        this.budget = budget;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        waits(registry, "pending", "waits that have not ended", PollerTotals::pending);
        waits(registry, "due", "waits with a poll that waits for the rate budget", PollerTotals::due);
        waits(registry, "in.flight", "waits with a poll under way", PollerTotals::inFlight);
        TimeGauge.builder(
                        "verdict.waits.oldest",
                        waits,
                        TimeUnit.MILLISECONDS,
                        all -> all.totals().oldest().toMillis())
                .description("how long the oldest wait has lasted")
                .strongReference(true)
                .register(registry);
        budget(registry, "used", "calls that began in the period that ends now", RateBudget.Usage::begun);
        budget(registry, "limit", "calls that may begin in a period now", RateBudget.Usage::limit);
        budget(registry, "waiting", "calls that wait for a permit", RateBudget.Usage::waiting);
    }

    private void waits(MeterRegistry registry, String name, String description, ToDoubleFunction<PollerTotals> value) {
        Gauge.builder("verdict.waits." + name, waits, all -> value.applyAsDouble(all.totals()))
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private void budget(
            MeterRegistry registry, String name, String description, ToDoubleFunction<RateBudget.Usage> value) {
        Gauge.builder("verdict.budget." + name, budget, all -> value.applyAsDouble(all.usage()))
                .description(description)
                .strongReference(true)
                .register(registry);
    }
}
