package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.http.engine.Durations;
import dev.verdict.poll.PollPolicy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Options of {@link FrankieOneClient#executeAgain}, which executes a workflow again after a technical failure. Every
 * execution is charged, so the caller sets the maximum number and can get a callback before each one.
 *
 * <pre>{@code
 * ExecuteAgain twice = ExecuteAgain.atMost(2).beforeEach(next -> log.warn("charged again: {}", next));
 * }</pre>
 *
 * <p>Immutable. Safe to share between threads if the callback is.
 */
public final class ExecuteAgain {
    private static final int MAX_EXECUTIONS = 10;

    private final int atMost;
    private final Duration first;
    private final Duration longest;
    private final ExecuteOptions options;
    private final @Nullable PollPolicy policy;
    private final Consumer<? super Next> beforeEach;

    private ExecuteAgain(
            int atMost,
            Duration first,
            Duration longest,
            ExecuteOptions options,
            @Nullable PollPolicy policy,
            Consumer<? super Next> beforeEach) {
        this.atMost = atMost;
        this.first = first;
        this.longest = longest;
        this.options = options;
        this.policy = policy;
        this.beforeEach = beforeEach;
    }

    /**
     * An execution that is about to be sent because the previous one failed. It is charged.
     *
     * @param number the number of this execution, from 1
     * @param atMost the maximum number of executions
     * @param failed the previous execution
     * @param state the state of the previous execution: {@link WorkflowExecutionState#ERROR} or {@link
     *     WorkflowExecutionState#TIMEOUT}
     * @param pause the pause before this execution
     */
    public record Next(int number, int atMost, Execution failed, WorkflowExecutionState state, Duration pause) {
        /** Prints numbers, ids and the state only. */
        @Override
        public String toString() {
            return "execution " + number + " of at most " + atMost + ", after " + failed.executionId() + " ended in "
                    + state + " and a pause of " + pause;
        }
    }

    /**
     * Sets the maximum number of further executions. They run in the background, after pauses of 30 seconds that double up
     * to 10 minutes.
     *
     * @param executions the maximum, from 1 to 10; each execution is charged
     * @return the options
     * @throws IllegalArgumentException if the number is out of this range
     */
    public static ExecuteAgain atMost(int executions) {
        if (executions < 1 || executions > MAX_EXECUTIONS) {
            throw new IllegalArgumentException("executions must be from 1 to " + MAX_EXECUTIONS + ": " + executions);
        }
        return new ExecuteAgain(
                executions,
                Duration.ofSeconds(30),
                Duration.ofMinutes(10),
                ExecuteOptions.background(),
                null,
                next -> {});
    }

    /**
     * A copy with other pauses.
     *
     * @param first the pause before the first further execution; it doubles before each later one
     * @param longest the longest pause; at least {@code first}
     * @return the new options
     * @throws IllegalArgumentException if one is not positive or longer than a day, or {@code longest} is shorter than
     *     {@code first}
     */
    public ExecuteAgain withBackoff(Duration first, Duration longest) {
        Durations.upToADay(first, "first");
        Durations.upToADay(longest, "longest");
        if (longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("longest must not be below first: " + longest + " is below " + first);
        }
        return new ExecuteAgain(atMost, first, longest, options, policy, beforeEach);
    }

    /**
     * A copy with options for each execution, for example {@link ExecuteOptions#beforeSending} to store the attempt.
     *
     * @param options the options; without a tag, the tag of the failed execution is used
     * @return the new options
     */
    public ExecuteAgain withOptions(ExecuteOptions options) {
        return new ExecuteAgain(atMost, first, longest, Objects.requireNonNull(options, "options"), policy, beforeEach);
    }

    /**
     * A copy with another poll policy for the waits; the client's policy if not set.
     *
     * @param policy the policy of each wait
     * @return the new options
     */
    public ExecuteAgain withPollPolicy(PollPolicy policy) {
        return new ExecuteAgain(atMost, first, longest, options, Objects.requireNonNull(policy, "policy"), beforeEach);
    }

    /**
     * A copy with a callback before each further execution is sent. If the callback throws, nothing is sent and the call
     * fails with that exception.
     *
     * @param beforeEach receives the execution that is about to be sent and charged
     * @return the new options
     */
    public ExecuteAgain beforeEach(Consumer<? super Next> beforeEach) {
        return new ExecuteAgain(
                atMost, first, longest, options, policy, Objects.requireNonNull(beforeEach, "beforeEach"));
    }

    int atMost() {
        return atMost;
    }

    Optional<PollPolicy> policy() {
        return Optional.ofNullable(policy);
    }

    ExecuteOptions optionsFor(Execution failed) {
        String tag = failed.tag();
        return options.tag() == null && tag != null ? options.withTag(tag) : options;
    }

    /** The pause before a further execution; the first is number 1. */
    Duration pause(int number) {
        Duration pause = first;
        for (int i = 1; i < number && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    void callBeforeEach(Next next) {
        beforeEach.accept(next);
    }

    @Override
    public String toString() {
        return "ExecuteAgain[at most " + atMost + ", pauses " + first + " to " + longest + "]";
    }
}
