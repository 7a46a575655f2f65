package dev.verdict.poll;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The machine's clock with one thread, which is started by the first task and does not keep the JVM alive.
 *
 * <p>Not an {@link AutoCloseable}: whatever closes all it finds must not find the shared one.
 */
final class SystemTimer implements PollTimer {
    /** Never closed, as the next two: its thread ends when there is nothing to do for a while, and comes back with a task. */
    static final SystemTimer SHARED = endingWhenIdle();

    /** For deadlines: no executor of a caller's is ever called on its thread, so none can hold it up. */
    static final SystemTimer DEADLINES = endingWhenIdle();

    /** For rate budgets, whose permits are handed to executors that may run what they get in this thread. */
    static final SystemTimer BUDGETS = endingWhenIdle();

    private final ScheduledThreadPoolExecutor scheduler;

    SystemTimer() {
        scheduler = new ScheduledThreadPoolExecutor(1, SystemTimer::thread);
        // A cancelled wait must not stay in memory until its deadline.
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static SystemTimer endingWhenIdle() {
        SystemTimer timer = new SystemTimer();
        timer.scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.scheduler.allowCoreThreadTimeOut(true);
        return timer;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "verdict-poll-timer", 0, false);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Cancellable schedule(Runnable task, Duration delay) {
        // This conversion stops at Long.MAX_VALUE, 292 years, where Duration.toNanos() throws.
        ScheduledFuture<?> scheduled =
                scheduler.schedule(task, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    /** How many tasks are scheduled, those that were called off not counted. */
    int size() {
        return scheduler.getQueue().size();
    }

    boolean endsWhenIdle() {
        return scheduler.allowsCoreThreadTimeOut();
    }

    boolean isShutDown() {
        return scheduler.isShutdown();
    }

    void close() {
        scheduler.shutdown();
    }
}
