package dev.verdict.poll;

import dev.verdict.HttpStatusException;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A fetch that slows a budget down when it is told that there were too many calls. */
record SlowingFetch<R extends VerificationResult>(Fetch<R> fetch, RateBudget budget) implements Fetch<R> {
    /** A platform that asks for more is not believed. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    @Override
    public CompletionStage<? extends R> fetch(String reference) {
        CompletionStage<? extends R> call = PollerContext.fetch(fetch, reference);
        call.whenComplete((result, thrown) ->
                slowDown(Completion.<R>ofStage(result, thrown).failure()));
        return call;
    }

    private void slowDown(@Nullable Throwable failure) {
        if (failure instanceof HttpStatusException response && response.kind() == HttpStatusException.Kind.RATE_LIMIT) {
            Duration asked = response.retryAfter().orElse(Duration.ZERO);
            budget.slowDown(asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE);
        }
    }
}
