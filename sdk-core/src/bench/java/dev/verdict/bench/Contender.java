package dev.verdict.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.LongAdder;

/** One way to wait for many executions: {@link WaitingBenchmark} measures them all alike. */
interface Contender extends AutoCloseable {
    /** Begins to wait. The first poll is made at once, the next after a delay that is longer than the benchmark. */
    CompletableFuture<BenchResult> add(String reference);

    /** Brings the next poll forward. */
    void wake(String reference);

    @Override
    void close();

    /** The platform: it responds at once, and it counts. */
    final class Platform {
        final LongAdder polls = new LongAdder();
        volatile BenchResult response = BenchResult.RUNNING;

        BenchResult poll() {
            polls.increment();
            return response;
        }

        CompletionStage<BenchResult> pollAsync(String reference) {
            return CompletableFuture.completedFuture(poll());
        }
    }
}
