package dev.verdict.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The poll loop that is written by hand: a scheduler of the JDK and a future. It has no deadline, rate budget, shared polls, limits for
 * wakes or protection against a lost race between a wake and the schedule.
 */
final class SchedulerContender implements Contender {
    private final Platform platform;
    private final long delay;
    private final ScheduledThreadPoolExecutor scheduler;
    private final Map<String, Loop> loops = new ConcurrentHashMap<>();

    SchedulerContender(Platform platform, long delay, int threads) {
        this.platform = platform;
        this.delay = delay;
        this.scheduler = new ScheduledThreadPoolExecutor(threads);
        scheduler.setRemoveOnCancelPolicy(true);
    }

    @Override
    public CompletableFuture<BenchResult> add(String reference) {
        Loop loop = new Loop(reference);
        loops.put(reference, loop);
        loop.future.whenComplete((result, thrown) -> loop.release());
        loop.next = scheduler.submit(loop);
        return loop.future;
    }

    @Override
    public void wake(String reference) {
        Loop loop = loops.get(reference);
        if (loop != null) {
            loop.next.cancel(false);
            loop.next = scheduler.submit(loop);
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }

    private final class Loop implements Runnable {
        private final String reference;
        private final CompletableFuture<BenchResult> future = new CompletableFuture<>();
        private volatile Future<?> next;

        Loop(String reference) {
            this.reference = reference;
        }

        @Override
        public void run() {
            platform.pollAsync(reference).whenComplete((result, thrown) -> {
                if (result == BenchResult.APPROVED) {
                    future.complete(result);
                } else {
                    next = scheduler.schedule(this, delay, TimeUnit.NANOSECONDS);
                }
            });
        }

        private void release() {
            loops.remove(reference);
            next.cancel(false);
        }
    }
}
