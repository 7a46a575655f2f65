package dev.verdict.bench;

import dev.verdict.bench.Contender.Platform;
import dev.verdict.poll.PollPolicy;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The ways to wait that {@link WaitingBenchmark} compares. */
enum Contestant {
    POLLER(
            "Poller, wake key is the reference",
            100_000,
            platform -> new PollerContender(platform, Constants.POLICY, UnaryOperator.identity())),
    POLLER_WITH_KEY(
            "Poller, wake key is a separate string",
            100_000,
            platform -> new PollerContender(platform, Constants.POLICY, WaitScene::executionId)),
    POLLER_WITH_DEADLINE(
            "Poller, separate wake key and a deadline",
            100_000,
            platform -> new PollerContender(
                    platform, Constants.POLICY.withDeadline(Duration.ofDays(1)), WaitScene::executionId)),
    SCHEDULER(
            "ScheduledThreadPoolExecutor and CompletableFuture",
            100_000,
            platform -> new SchedulerContender(platform, Constants.DELAY.toNanos(), 2)),
    VIRTUAL_THREADS(
            "one virtual thread per wait",
            100_000,
            platform -> new ThreadContender(platform, Constants.DELAY.toNanos(), virtualThreads())),
    /** As many as a shared machine can bear. */
    PLATFORM_THREADS(
            "one blocked platform thread per wait",
            2_000,
            platform -> new ThreadContender(platform, Constants.DELAY.toNanos(), Contestant::daemon));

    private final String title;
    private final int most;
    private final Function<Platform, Contender> contender;

    Contestant(String title, int most, Function<Platform, Contender> contender) {
        this.title = title;
        this.most = most;
        this.contender = contender;
    }

    private static final class Constants {
        /** Longer than the benchmark: polls come from the begin and from wakes only. */
        private static final Duration DELAY = Duration.ofHours(2);

        private static final PollPolicy POLICY =
                PollPolicy.defaults().withoutDeadline().withDelays(DELAY, DELAY);
    }

    String title() {
        return title;
    }

    /** How many waits are measured. */
    int most() {
        return most;
    }

    Contender open(Platform platform) {
        return contender.apply(platform);
    }

    boolean isAvailable() {
        return this != VIRTUAL_THREADS || Runtime.version().feature() >= 21;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    /** By reflection, since this is compiled for Java 17, which has none. */
    private static ThreadFactory virtualThreads() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            return (ThreadFactory) Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
        } catch (ReflectiveOperationException olderJdk) {
            throw new IllegalStateException(olderJdk);
        }
    }
}
