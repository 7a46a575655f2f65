package dev.verdict.examples.many;

import dev.verdict.http.frankieone.Waits;
import dev.verdict.poll.RateBudget;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Feeds the display and samples the gauges, five times a second. */
final class LiveProgress implements AutoCloseable {
    private final Display display;
    private final HighestGauges gauges;
    private final Tally tally;
    private final Waits waits;
    private final RateBudget budget;
    private boolean closed;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    LiveProgress(Display display, HighestGauges gauges, Tally tally, Waits waits, RateBudget budget) {
        this.display = display;
        this.gauges = gauges;
        this.tally = tally;
        this.waits = waits;
        this.budget = budget;
    }

    LiveProgress start() {
        ticker.scheduleAtFixedRate(this::tick, 0, 200, TimeUnit.MILLISECONDS);
        return this;
    }

    private synchronized void tick() {
        if (!closed) {
            gauges.sample();
            display.show(tally.done(), waits.totals(), budget.usage());
        }
    }

    /** Shows the last state. Can be called again. */
    @Override
    public synchronized void close() {
        tick();
        if (!closed) {
            closed = true;
            ticker.shutdown();
            display.close();
        }
    }
}
