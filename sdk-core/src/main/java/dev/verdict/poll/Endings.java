package dev.verdict.poll;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Ends many waits at once. One thread ends one after the other; what hangs on a future can take long, so whenever no wait ended for a
 * short time, one more thread helps. Few threads are enough for any number of waits, and one that is held up holds up no other.
 */
final class Endings {
    private static final Duration HELD_UP = Duration.ofMillis(20);

    /** How long {@link #runAll} waits for one more wait to end. */
    private static final Duration TO_END = Duration.ofSeconds(1);

    private final Queue<Runnable> tasks;
    private final Semaphore ended = new Semaphore(0);

    private Endings(List<Runnable> tasks) {
        this.tasks = new ConcurrentLinkedQueue<>(tasks);
    }

    /** Returns when all have ended, or when nothing has for a second. */
    static void runAll(List<Runnable> tasks) {
        new Endings(tasks).run(tasks.size());
    }

    private void run(int count) {
        if (count == 0) {
            return;
        }
        addThread();
        boolean interrupted = false;
        long heldUp = 0;
        for (int left = count; left > 0 && heldUp < TO_END.toNanos(); ) {
            try {
                if (ended.tryAcquire(HELD_UP.toMillis(), TimeUnit.MILLISECONDS)) {
                    left -= 1 + ended.drainPermits();
                    heldUp = 0;
                } else {
                    heldUp += HELD_UP.toNanos();
                    addThread();
                }
            } catch (InterruptedException interrupt) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            addThread(); // the one that there is may be held up, and nobody watches it from now on
            Thread.currentThread().interrupt();
        }
    }

    private void addThread() {
        if (tasks.isEmpty()) {
            return;
        }
        try {
            Threads.UNBOUNDED.execute(this::endSome);
        } catch (Throwable noThread) {
            endSome();
        }
    }

    private void endSome() {
        for (Runnable next = tasks.poll(); next != null; next = tasks.poll()) {
            try {
                next.run();
            } finally {
                ended.release();
            }
        }
    }
}
