package dev.verdict.poll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A timer that is moved by hand. It starts just before its clock overflows, so that every longer test crosses that. */
final class FakeTimer implements PollTimer {
    private final List<Task> tasks = new ArrayList<>();
    private long now = Long.MAX_VALUE - Duration.ofSeconds(3).toNanos();
    private int scheduled;
    private boolean shutDown;
    private Runnable onSchedule = () -> {};
    private Runnable onCancel = () -> {};

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized Cancellable schedule(Runnable task, Duration delay) {
        if (shutDown) {
            throw new RejectedExecutionException("the timer is shut down");
        }
        if (delay.isNegative()) {
            throw new AssertionError("negative delay " + delay);
        }
        Task entry = new Task(now + TimeUnit.NANOSECONDS.convert(delay), scheduled++, task);
        tasks.add(entry);
        Runnable meanwhile = onSchedule;
        onSchedule = () -> {};
        meanwhile.run();
        return () -> cancel(entry);
    }

    private synchronized void cancel(Task entry) {
        tasks.remove(entry);
        Runnable meanwhile = onCancel;
        onCancel = () -> {};
        meanwhile.run();
    }

    /** Something else happens while the next task is being scheduled. */
    synchronized void whenScheduling(Runnable meanwhile) {
        onSchedule = meanwhile;
    }

    /** Something else happens while the next task is being cancelled. */
    synchronized void whenCancelling(Runnable meanwhile) {
        onCancel = meanwhile;
    }

    synchronized void shutDown() {
        shutDown = true;
    }

    /** How many tasks are neither run nor cancelled. */
    synchronized int live() {
        return tasks.size();
    }

    /** Lets time pass. What is due runs in this thread, in order, each at its own time, and after each {@code then}. */
    void advance(Duration duration, Runnable then) {
        long end = nanoTime() + duration.toNanos();
        for (Task task = next(end); task != null; task = next(end)) {
            task.task.run();
            then.run();
        }
        synchronized (this) {
            now = later(now, end);
        }
    }

    private synchronized @Nullable Task next(long end) {
        Task first = tasks.stream()
                .filter(task -> task.due - now <= end - now)
                .min(Comparator.<Task>comparingLong(task -> task.due - now).thenComparingInt(Task::number))
                .orElse(null);
        if (first != null) {
            tasks.remove(first);
            now = later(now, first.due);
        }
        return first;
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }

    /** Passes time while something runs, as a slow listener or a busy executor would. */
    synchronized void pass(Duration duration) {
        now += duration.toNanos();
    }

    private record Task(long due, int number, Runnable task) {}
}
