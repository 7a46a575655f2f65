package dev.verdict.bench;

import dev.verdict.poll.PollTimer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A timer that is moved by hand, and an executor that runs in the same thread, between two tasks of the timer. */
final class HandTimer implements PollTimer, Executor {
    private final TreeSet<Task> tasks =
            new TreeSet<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private final Queue<Runnable> handedOver = new ArrayDeque<>();
    private long now;
    private long scheduled;

    private record Task(long due, long number, Runnable work) {}

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public Cancellable schedule(Runnable work, Duration delay) {
        Task task = new Task(now + TimeUnit.NANOSECONDS.convert(delay), scheduled++, work);
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    @Override
    public void execute(Runnable work) {
        handedOver.add(work);
    }

    /** Runs it again and again, first after one such interval. */
    void every(Duration interval, Runnable work) {
        schedule(
                () -> {
                    every(interval, work);
                    work.run();
                },
                interval);
    }

    /** Lets time pass. What is due runs in order, each at its own time. */
    void advance(Duration duration) {
        long end = now + duration.toNanos();
        runHandedOver();
        while (!tasks.isEmpty() && tasks.first().due <= end) {
            Task next = tasks.pollFirst();
            now = Math.max(now, next.due);
            next.work.run();
            runHandedOver();
        }
        now = end;
    }

    private void runHandedOver() {
        for (Runnable next = handedOver.poll(); next != null; next = handedOver.poll()) {
            next.run();
        }
    }
}
