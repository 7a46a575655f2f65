package dev.verdict.bench;

import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.Poller;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The SDK's own poller, with the executor and the timer that it has by default. */
final class PollerContender implements Contender {
    private final Poller<BenchResult> poller;
    private final UnaryOperator<String> wakeKey;

    PollerContender(Platform platform, PollPolicy policy, UnaryOperator<String> wakeKey) {
        this.wakeKey = wakeKey;
        this.poller =
                Poller.of(platform::pollAsync).policy(policy).wakeKey(wakeKey).build();
    }

    @Override
    public CompletableFuture<BenchResult> add(String reference) {
        return poller.awaitAsync(reference);
    }

    @Override
    public void wake(String reference) {
        poller.wake(wakeKey.apply(reference));
    }

    @Override
    public void close() {
        poller.close();
    }
}
