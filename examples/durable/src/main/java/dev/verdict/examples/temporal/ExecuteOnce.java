package dev.verdict.examples.temporal;

import dev.verdict.examples.temporal.FrankieOneCalls.Found;
import dev.verdict.examples.temporal.FrankieOneCalls.Sent;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Executes a verification once, whatever happens to workers and responses. Workflow code.
 *
 * <ol>
 *   <li>An activity makes the attempt. It is in the history before anything is sent.
 *   <li>An activity sends the request. Temporal starts it at most once, because it has a single attempt.
 *   <li>If the response is lost, or the worker died, activities look for the execution that the attempt started. Only if none shows up for
 *       the settle time, a new attempt is made.
 * </ol>
 */
final class ExecuteOnce {
    /** The longest delay between two searches, or two attempts. */
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private final Subject subject;
    private final Timing timing;
    private final BiConsumer<VerificationProgress.Stage, @Nullable String> progress;
    private final FrankieOneCalls once;
    private final FrankieOneCalls repeatable;

    /**
     * @param progress told of each stage, with the attempt
     */
    ExecuteOnce(Subject subject, Timing timing, BiConsumer<VerificationProgress.Stage, @Nullable String> progress) {
        this.subject = subject;
        this.timing = timing;
        this.progress = progress;
        ActivityOptions options = ActivityOptions.newBuilder()
                .setStartToCloseTimeout(timing.callTimeout())
                .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(1).build())
                .build();
        this.once = Workflow.newActivityStub(FrankieOneCalls.class, options);
        this.repeatable = Workflow.newActivityStub(
                FrankieOneCalls.class,
                options.toBuilder().setRetryOptions(Retries.UNTIL_TOLD).build());
    }

    /** What came of it: the reference of the execution, or the outcome without one. Exactly one of them is null. */
    record Result(@Nullable String reference, @Nullable Outcome outcome) {}

    Result run() {
        Duration delay = timing.firstDelay();
        long began = Workflow.currentTimeMillis();
        do {
            progress.accept(VerificationProgress.Stage.PREPARING, null);
            String attempt = repeatable.prepare(subject, timing);
            progress.accept(VerificationProgress.Stage.EXECUTING, attempt);
            Sent sent = execute(attempt);
            switch (sent.state()) {
                case EXECUTED -> {
                    return new Result(sent.reference(), null);
                }
                case NOT_SENT -> {
                    Workflow.sleep(delay);
                    delay = longer(delay);
                }
                case UNKNOWN -> {
                    progress.accept(VerificationProgress.Stage.FINDING_OUT, attempt);
                    Found found = findOut(attempt);
                    if (found.reference() != null) {
                        return new Result(found.reference(), null);
                    }
                    if (!found.certain()) {
                        return new Result(null, Outcome.unknown(attempt));
                    }
                }
            }
        } while (since(began).compareTo(timing.deadline()) < 0);
        return new Result(null, Outcome.notExecuted());
    }

    private Sent execute(String attempt) {
        try {
            return once.execute(subject, attempt, timing);
        } catch (ActivityFailure e) {
            boolean refused = e.getCause() instanceof ApplicationFailure failure
                    && FrankieOneActivities.REFUSED.equals(failure.getType());
            if (refused || e.getCause() instanceof CanceledFailure) {
                throw e;
            }
            return Sent.unknown(); // the worker died, or was too slow to report
        }
    }

    /** Searches until the execution is found, or the settle time is over. */
    private Found findOut(String attempt) {
        Duration delay = timing.firstDelay();
        long began = Workflow.currentTimeMillis();
        while (true) {
            boolean settled = since(began).compareTo(timing.settleTime()) >= 0;
            Found found = repeatable.findOut(attempt, timing);
            if (found.reference() != null || settled) {
                return found;
            }
            Workflow.sleep(delay);
            delay = longer(delay);
        }
    }

    private static Duration since(long began) {
        return Duration.ofMillis(Workflow.currentTimeMillis() - began);
    }

    private static Duration longer(Duration delay) {
        Duration twice = delay.multipliedBy(2);
        return twice.compareTo(LONGEST_DELAY) < 0 ? twice : LONGEST_DELAY;
    }
}
