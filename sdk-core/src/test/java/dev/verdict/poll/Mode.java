package dev.verdict.poll;

import java.util.concurrent.CompletableFuture;

/** The two ways to wait. What holds for one holds for the other, so the scenarios run through both. */
enum Mode {
    SYNC {
        @Override
        CompletableFuture<FakeResult> start(Poller<FakeResult> poller, String reference, PollPolicy policy) {
            CompletableFuture<FakeResult> end = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    end.complete(poller.await(reference, policy));
                } catch (Throwable thrown) {
                    end.completeExceptionally(thrown);
                }
            });
            thread.setDaemon(true);
            thread.start();
            return end;
        }
    },
    ASYNC {
        @Override
        CompletableFuture<FakeResult> start(Poller<FakeResult> poller, String reference, PollPolicy policy) {
            return poller.awaitAsync(reference, policy);
        }
    };

    abstract CompletableFuture<FakeResult> start(Poller<FakeResult> poller, String reference, PollPolicy policy);
}
