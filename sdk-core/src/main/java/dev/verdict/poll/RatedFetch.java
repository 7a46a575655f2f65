package dev.verdict.poll;

import dev.verdict.HttpStatusException;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A fetch that first gets a permit from a budget. It holds no thread meanwhile; whoever cancels the stage gives up the
 * place in the queue or cancels the call, whichever it is by then. An answer that there were too many calls slows the budget
 * down.
 */
final class RatedFetch<R extends VerificationResult> implements Fetch<R> {
    /** A platform that asks for more is not believed. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

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
        CompletionStage<? extends R> call = PollerContext.fetch(fetch, reference);
        // Also if the answer was cancelled while the call began.
        cancelWith(answer, call);
        call.whenComplete((result, failure) -> {
            slowDown(Completion.<R>ofStage(result, failure).failure());
            new Completion<R>(result, failure).settle(answer);
        });
    }

    private void slowDown(@Nullable Throwable failure) {
        if (failure instanceof HttpStatusException answer && answer.kind() == HttpStatusException.Kind.RATE_LIMIT) {
            Duration asked = answer.retryAfter().orElse(Duration.ZERO);
            budget.slowDown(asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE);
        }
    }

    private static void cancelWith(CompletableFuture<?> answer, CompletionStage<?> held) {
        answer.whenComplete((result, failure) -> {
            if (answer.isCancelled()) {
                held.toCompletableFuture().cancel(true);
            }
        });
    }
}
