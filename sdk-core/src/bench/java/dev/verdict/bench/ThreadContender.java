package dev.verdict.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/** One thread for each wait, platform or virtual, which parks between polls. It has no rate budget, shared polls or limits for wakes. */
final class ThreadContender implements Contender {
    private final Platform platform;
    private final long delay;
    private final ThreadFactory threads;
    private final Map<String, Waiter> waiters = new ConcurrentHashMap<>();

    ThreadContender(Platform platform, long delay, ThreadFactory threads) {
        this.platform = platform;
        this.delay = delay;
        this.threads = threads;
    }

    @Override
    public CompletableFuture<BenchResult> add(String reference) {
        Waiter waiter = new Waiter(reference);
        waiters.put(reference, waiter);
        waiter.thread.start();
        return waiter.future;
    }

    @Override
    public void wake(String reference) {
        Waiter waiter = waiters.get(reference);
        if (waiter != null) {
            waiter.woken = true;
            LockSupport.unpark(waiter.thread);
        }
    }

    @Override
    public void close() {
        waiters.values().forEach(waiter -> waiter.future.cancel(false));
    }

    private final class Waiter extends CompletableFuture<BenchResult> implements Runnable {
        private final CompletableFuture<BenchResult> future = this;
        private final String reference;
        private final Thread thread;
        private volatile boolean woken;

        Waiter(String reference) {
            this.reference = reference;
            this.thread = threads.newThread(this);
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            LockSupport.unpark(thread);
            return cancelled;
        }

        @Override
        public void run() {
            while (!isDone()) {
                BenchResult result = platform.poll();
                if (result == BenchResult.APPROVED) {
                    complete(result);
                } else {
                    sleep();
                }
            }
            waiters.remove(reference);
        }

        private void sleep() {
            long end = System.nanoTime() + delay;
            while (!woken && !isDone() && System.nanoTime() < end) {
                LockSupport.parkNanos(this, end - System.nanoTime());
            }
            woken = false;
        }
    }
}
