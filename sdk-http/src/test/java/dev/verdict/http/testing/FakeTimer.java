package dev.verdict.http.testing;

import dev.verdict.poll.PollTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A clock that a test moves by hand. */
public final class FakeTimer implements PollTimer {
    private long now = -5_000_000_000L; // such clocks may be negative
    private final List<Task> tasks = new ArrayList<>();

    private record Task(long at, Duration delay, Runnable work) {}

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized Cancellable schedule(Runnable work, Duration delay) {
        Task task = new Task(now + delay.toNanos(), delay, work);
        tasks.add(task);
        notifyAll();
        return () -> remove(task);
    }

    private synchronized void remove(Task task) {
        tasks.remove(task);
        notifyAll();
    }

    /** Moves on, and runs what is due, in its order. */
    public void advance(Duration by) {
        long until;
        synchronized (this) {
            until = now + by.toNanos();
        }
        while (true) {
            Task next;
            synchronized (this) {
                next = tasks.stream()
                        .filter(task -> task.at() - until <= 0)
                        .min(Comparator.comparingLong(Task::at))
                        .orElse(null);
                if (next == null) {
                    now = until;
                    return;
                }
                now = Math.max(now, next.at());
                tasks.remove(next);
            }
            next.work().run();
        }
    }

    /** The delays of what is scheduled, as soon as they are so. What other threads schedule is waited for. */
    public synchronized List<Duration> awaitDelays(Predicate<List<Duration>> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!wanted.test(delays())) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("scheduled: " + delays());
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, end - System.nanoTime()));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return delays();
    }

    private List<Duration> delays() {
        return tasks.stream().map(Task::delay).toList();
    }
}
