package dev.verdict.bench;

import dev.verdict.poll.Poll;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.Poller;
import dev.verdict.poll.RateBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One poller whose waits come, are woken and go: in each minute a part of them is replaced by new ones, and as many are woken. Which ones is
 * random, so their ages differ. No poll finds an end.
 */
final class FairnessScene {
    /** From this age on a wait is in the last phase of its policy. */
    private static final long OLD = Duration.ofMinutes(10).toNanos();

    final Samples betweenPolls = new Samples();
    /** From the time for which a poll was planned to the poll. */
    final Samples overdue = new Samples();

    final Samples firstPoll = new Samples();
    final Samples wakeToPoll = new Samples();
    final Samples callPermit = new Samples();

    private final int limit;
    private final HandTimer timer = new HandTimer();
    private final Random random = new Random(20261126);
    private final RateBudget budget;
    private final Poller<BenchResult> poller;
    private final List<Tracked> waits = new ArrayList<>();
    private final Map<String, Tracked> byReference = new HashMap<>();
    private int begun;
    private long permits;
    private long measuredSince;

    /** One wait, and what has to be known to measure it. */
    private static final class Tracked {
        private final String reference;
        private final long begin;
        private CompletableFuture<BenchResult> future = new CompletableFuture<>();
        private long lastPoll = -1;
        private long due = -1;
        private long wokenAt = -1;

        Tracked(String reference, long begin) {
            this.reference = reference;
            this.begin = begin;
        }
    }

    FairnessScene(int limit, int callsPerSecond) {
        this.limit = limit;
        budget = RateBudget.perSecond(limit).withTimer(timer);
        poller = Poller.of(this::poll)
                .policy(PollPolicy.reviewer())
                .rate(budget)
                .listener(this::polled)
                .executor(timer)
                .timer(timer)
                .random(random)
                .build();
        if (callsPerSecond > 0) {
            timer.every(Duration.ofSeconds(1).dividedBy(callsPerSecond), this::call);
        }
    }

    /** Adds waits evenly over that time. From then on, that part of them is replaced and woken per minute. */
    void fill(int count, Duration over, double changingPerMinute) {
        Duration interval = over.dividedBy(count);
        for (int i = 0; i < count; i++) {
            waits.add(begin());
            timer.advance(interval);
        }
        Duration change = Duration.ofMinutes(1).dividedBy(Math.round(count * changingPerMinute));
        timer.every(change, this::replaceOne);
        timer.every(change, this::wakeOne);
    }

    void run(Duration duration) {
        timer.advance(duration);
    }

    /** As {@link #run}, and forgets what was measured before. */
    void measure(Duration duration) {
        List.of(betweenPolls, overdue, firstPoll, wakeToPoll, callPermit).forEach(Samples::clear);
        permits = 0;
        measuredSince = timer.nanoTime();
        run(duration);
    }

    double budgetUsed() {
        return permits / ((timer.nanoTime() - measuredSince) / 1e9 * limit);
    }

    private Tracked begin() {
        Tracked wait = new Tracked("wait-" + begun++, timer.nanoTime());
        byReference.put(wait.reference, wait);
        wait.future = poller.awaitAsync(wait.reference);
        return wait;
    }

    private void replaceOne() {
        int place = random.nextInt(waits.size());
        Tracked ended = waits.set(place, begin());
        byReference.remove(ended.reference);
        ended.future.cancel(false);
    }

    private void wakeOne() {
        Tracked wait = waits.get(random.nextInt(waits.size()));
        wait.wokenAt = wait.wokenAt < 0 ? timer.nanoTime() : wait.wokenAt;
        poller.wake(wait.reference);
    }

    private void call() {
        long asked = timer.nanoTime();
        budget.acquire(timer).thenRun(() -> {
            permits++;
            callPermit.add(timer.nanoTime() - asked);
        });
    }

    private CompletionStage<BenchResult> poll(String reference) {
        permits++;
        Tracked wait = byReference.get(reference);
        long now = timer.nanoTime();
        if (wait.lastPoll < 0) {
            firstPoll.add(now - wait.begin);
        } else if (wait.lastPoll - wait.begin >= OLD) {
            betweenPolls.add(now - wait.lastPoll);
        }
        if (wait.due >= 0 && now >= wait.due && now - wait.begin >= OLD) {
            overdue.add(now - wait.due);
        }
        if (wait.wokenAt >= 0 && wait.lastPoll >= 0) {
            wakeToPoll.add(now - wait.wokenAt);
        }
        wait.lastPoll = now;
        wait.wokenAt = -1;
        return CompletableFuture.completedFuture(BenchResult.RUNNING);
    }

    private void polled(Poll poll) {
        Tracked wait = byReference.get(poll.reference());
        if (wait != null) {
            wait.due = timer.nanoTime() + poll.nextDelay().orElseThrow().toNanos();
        }
    }
}
