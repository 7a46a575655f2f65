package dev.verdict.poll;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The package's own threads. All are daemons and end when there has been nothing to do for 10 seconds. */
final class Threads {
    /** A thread for every task that is running: for what blocks, and for what must not wait behind anything that does. */
    static final Executor UNBOUNDED = pool(
            "verdict-poll-",
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>()));

    private static final Executor FEW = pool(
            "verdict-poll-short-", new ThreadPoolExecutor(2, 2, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));

    private Threads() {}

    /** The common pool, unless this machine is so small that it has one thread or, before Java 25, none that runs anything. */
    static Executor forShortTasks() {
        return ForkJoinPool.getCommonPoolParallelism() > 1 ? ForkJoinPool.commonPool() : FEW;
    }

    private static Executor pool(String name, ThreadPoolExecutor pool) {
        AtomicInteger number = new AtomicInteger();
        pool.setThreadFactory(work -> {
            Thread thread = new Thread(null, work, name + number.incrementAndGet(), 0, false);
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
