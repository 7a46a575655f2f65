package dev.verdict.desk.platform;

import dev.verdict.desk.platform.sample.SampleRun.Ending;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.SeonSandbox;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends the sample runs that are pending, one after the other, so that webhooks arrive while somebody looks. */
final class LiveRuns implements AutoCloseable {
    private final FrankieOneSandbox frankieOne;
    private final SeonSandbox seon;
    private final Clock clock;
    private final Queue<Ending> endings = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live-runs");
        thread.setDaemon(true);
        return thread;
    });

    LiveRuns(FrankieOneSandbox frankieOne, SeonSandbox seon, Clock clock) {
        this.frankieOne = frankieOne;
        this.seon = seon;
        this.clock = clock;
    }

    void add(Ending ending) {
        endings.add(ending);
    }

    /** Ends the next run. False if none is left. */
    boolean endNext() {
        Ending next = endings.poll();
        if (next != null) {
            next.end(clock.instant(), frankieOne, seon);
        }
        return next != null;
    }

    /** Ends a run after each pause. */
    void start(Duration pause) {
        timer.scheduleWithFixedDelay(this::endNext, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
