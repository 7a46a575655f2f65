package dev.verdict.examples.postgres;

import dev.verdict.Progress;
import dev.verdict.VerdictException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.frankieone.FrankieOneClient;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** Polls an execution once, and stores what it saw and when the next poll is due. */
final class PollOnce {
    private final Verifications store;
    private final FrankieOneClient client;
    private final Timing timing;

    /** @param client ends its calls within {@link Timing#callTimeout()} */
    PollOnce(Verifications store, FrankieOneClient client, Timing timing) {
        this.store = store;
        this.client = client;
        this.timing = timing;
    }

    /** Polls, and returns what happened. */
    String poll(Lease lease) {
        String reference = Objects.requireNonNull(lease.reference(), "reference");
        WorkflowResult result;
        try {
            result = client.individuals().execution(client.resume(reference)).workflowResult();
        } catch (VerdictException e) {
            return failed(lease, e);
        }
        Seen seen = Seen.of(result);
        NextPoll next = NextPoll.after(result, lease, timing);
        store.storePoll(lease, next, seen.toString(), result.progress() == Progress.ENDED ? result.toJson() : null);
        return "polled " + seen + ", "
                + next.delay()
                        .map(delay -> "next poll in " + delay.truncatedTo(ChronoUnit.MILLIS))
                        .orElse(next.stage().name());
    }

    /** A failed poll says nothing about the execution. A verification that had ended stays so. */
    private String failed(Lease lease, VerdictException failure) {
        NextPoll next = lease.stage() == Stage.WAITING
                ? NextPoll.after(failure, lease, timing)
                : new NextPoll(lease.stage(), Optional.of(timing.longestDelay()), null);
        store.storePoll(lease, next, failure.getClass().getSimpleName(), null);
        return "poll failed, " + failure.getClass().getSimpleName();
    }
}
