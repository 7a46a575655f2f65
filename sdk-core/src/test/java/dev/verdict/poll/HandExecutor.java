package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** An executor that keeps what it is given until it is told to run it. */
final class HandExecutor implements Executor {
    private final BlockingDeque<Runnable> tasks = new LinkedBlockingDeque<>();
    private volatile boolean refusing;

    @Override
    public void execute(Runnable task) {
        if (refusing) {
            throw new RejectedExecutionException("the executor is full");
        }
        tasks.add(task);
    }

    void refuse() {
        refusing = true;
    }

    int size() {
        return tasks.size();
    }

    void runAll() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** Until another thread has brought a task. */
    void awaitTask() {
        try {
            Runnable task = tasks.poll(10, TimeUnit.SECONDS);
            assertThat(task).as("a task for the executor").isNotNull();
            tasks.addFirst(task);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
