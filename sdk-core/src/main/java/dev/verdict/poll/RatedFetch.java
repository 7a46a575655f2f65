package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * A fetch that first gets a permit from a budget. It holds no thread meanwhile; whoever cancels the stage gives up the
 * place in the queue or cancels the call, whichever it is by then.
 */
final class RatedFetch<R extends VerificationResult> implements Fetch<R> {
    private final Fetch<R> fetch;
    private final RateBudget budget;
    private final Executor executor;

    RatedFetch(Fetch<R> fetch, RateBudget budget, Executor executor) {
        this.fetch = fetch;
        this.budget = budget;
        this.executor = executor;
    }

    @Override
    public CompletionStage<? extends R> fetch(String reference) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        CompletableFuture<Void> permit = budget.acquire(executor);
        cancelWith(answer, permit);
        permit.whenComplete((begin, refusal) -> {
            if (refusal != null) {
                answer.completeExceptionally(refusal);
            } else if (!answer.isDone()) {
                call(reference, answer);
            }
        });
        return answer;
    }

    private void call(String reference, CompletableFuture<R> answer) {
        CompletionStage<? extends R> call = Setup.fetch(fetch, reference);
        // Also if the answer was cancelled while the call began.
        cancelWith(answer, call);
        call.whenComplete((result, failure) -> new Outcome<R>(result, failure).settle(answer));
    }

    private static void cancelWith(CompletableFuture<?> answer, CompletionStage<?> held) {
        answer.whenComplete((result, failure) -> {
            if (answer.isCancelled()) {
                held.toCompletableFuture().cancel(true);
            }
        });
    }
}
