package dev.verdict.poll;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Answers as it was told to, in order; RUNNING where nothing was said. */
final class FakeFetch implements Fetch<FakeResult> {
    final List<String> references = new ArrayList<>();
    private final Deque<Supplier<CompletionStage<FakeResult>>> answers = new ArrayDeque<>();

    @Override
    public CompletionStage<? extends FakeResult> fetch(String reference) {
        references.add(reference);
        Supplier<CompletionStage<FakeResult>> answer = answers.poll();
        return answer == null ? CompletableFuture.completedFuture(FakeResult.RUNNING) : answer.get();
    }

    int calls() {
        return references.size();
    }

    FakeFetch then(Supplier<CompletionStage<FakeResult>> answer) {
        answers.add(answer);
        return this;
    }

    FakeFetch then(FakeResult... results) {
        for (FakeResult result : results) {
            then(() -> CompletableFuture.completedFuture(result));
        }
        return this;
    }

    FakeFetch thenFail(Throwable failure) {
        return then(() -> CompletableFuture.failedFuture(failure));
    }

    /** The next answer comes when the future that this returns is completed. */
    CompletableFuture<FakeResult> thenLater() {
        CompletableFuture<FakeResult> later = new CompletableFuture<>();
        then(() -> later);
        return later;
    }
}
