package dev.verdict.poll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As {@code FakeTimer}, with fewer steps for the checker to follow. */
final class ManualTimer implements PollTimer {
    private final List<Task> tasks = new ArrayList<>();
    private long now;

    private record Task(long due, Runnable work) {}

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized Cancellable schedule(Runnable work, Duration delay) {
        Task task = new Task(now + delay.toNanos(), work);
        tasks.add(task);
        return () -> remove(task);
    }

    private synchronized void remove(Task task) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i) == task) {
                tasks.remove(i);
                return;
            }
        }
    }

    synchronized int live() {
        return tasks.size();
    }

    /** Runs what is due within this time, each at its own time. */
    void advance(Duration duration) {
        long end = nanoTime() + duration.toNanos();
        for (Task due = next(end); due != null; due = next(end)) {
            due.work.run();
        }
        synchronized (this) {
            now = Math.max(now, end);
        }
    }

    private synchronized @Nullable Task next(long end) {
        Task first = null;
        for (Task task : tasks) {
            if (task.due <= end && (first == null || task.due < first.due)) {
                first = task;
            }
        }
        if (first != null) {
            remove(first);
            now = Math.max(now, first.due);
        }
        return first;
    }
}
