package dev.verdict.examples.postgres;

import dev.verdict.http.frankieone.CallOptions;
import dev.verdict.http.frankieone.FrankieOneClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One instance: takes verifications that are due, one after the other, and does one step of each. Start as many as you like, in as many
 * processes as you like.
 *
 * <p>An instance that is killed leaves its lease. When the lease runs out, another instance does the step again, which is safe: a poll
 * changes nothing, and whether an attempt was sent is found out.
 */
final class Worker implements AutoCloseable {
    private final String name;
    private final Verifications store;
    private final Timing timing;
    private final ExecuteOnce execute;
    private final PollOnce poll;
    private final Consumer<String> log;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    /**
     * @param name names the instance in {@code lease_owner}
     * @param log told of each step
     */
    Worker(String name, Verifications store, FrankieOneClient client, Timing timing, Consumer<String> log) {
        this.name = name;
        this.store = store;
        this.timing = timing;
        Duration limit = timing.callTimeout();
        FrankieOneClient limited =
                client.with(CallOptions.none().withTimeout(limit).withAttemptTimeout(limit));
        this.execute = new ExecuteOnce(store, limited, timing);
        this.poll = new PollOnce(store, limited, timing);
        this.log = log;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    Worker start() {
        thread.start();
        return this;
    }

    private void run() {
        while (stopped.getCount() > 0) {
            if (!runOne()) {
                awaitIdle();
            }
        }
    }

    /** Does the step of one verification; false if none is due, or it failed. */
    boolean runOne() {
        try {
            Optional<Lease> lease = store.take(name);
            lease.ifPresent(taken -> log.accept(name + ": " + taken.id() + " " + step(taken)));
            return lease.isPresent();
        } catch (RuntimeException e) {
            // The database, the platform, or a lease that ran out. The step is done again when its lease has run out.
            log.accept(name + ": " + e.getClass().getSimpleName());
            return false;
        }
    }

    private String step(Lease lease) {
        return switch (lease.stage()) {
            case REQUESTED -> execute.send(lease);
            case SENDING -> execute.findOut(lease);
            case WAITING, ENDED, DEADLINE -> poll.poll(lease);
            case REFUSED, UNKNOWN -> throw new IllegalStateException("nothing is due in this stage");
        };
    }

    private void awaitIdle() {
        try {
            stopped.await(timing.idle().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    /** Finishes the step that it is in, and stops. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(timing.lease().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
