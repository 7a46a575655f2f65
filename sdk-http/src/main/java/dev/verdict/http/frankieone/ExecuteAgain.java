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
 * How {@link FrankieOneClient#executeAgain} executes a workflow again after a technical failure. Every execution is charged, so
 * the number has to be given, and each one is announced before it is sent.
 *
 * <pre>{@code
 * ExecuteAgain twice = ExecuteAgain.atMost(2).beforeEach(next -> log.warn("charged again: {}", next));
 * }</pre>
 *
 * <p>Immutable and, if the callback is, safe to share between threads.
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
     * An execution that is about to be sent because the one before it failed. It is charged.
     *
     * @param number which one; the first is 1
     * @param atMost how many there will be at most
     * @param failed the execution that failed
     * @param state how it failed: {@link WorkflowExecutionState#ERROR} or {@link WorkflowExecutionState#TIMEOUT}
     * @param pause how long was paused before
     */
    public record Next(int number, int atMost, Execution failed, WorkflowExecutionState state, Duration pause) {
        /** Numbers and ids only. */
        @Override
        public String toString() {
            return "execution " + number + " of at most " + atMost + ", after " + failed.executionId() + " ended in "
                    + state + " and a pause of " + pause;
        }
    }

    /**
     * So many further executions, in the background, with pauses of 30 seconds that double up to 10 minutes.
     *
     * @param executions how many at most; each is charged. From 1 to 10
     * @return the options
     * @throws IllegalArgumentException if there are less than 1 or more than 10
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
     * The same with other pauses.
     *
     * @param first the pause before the first further execution; it doubles before each other
     * @param longest where that stops; not below the first
     * @return the new options
     * @throws IllegalArgumentException if one is not positive or longer than a day, or the longest is below the first
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
     * The same with other options of each execution, such as {@link ExecuteOptions#beforeSending}, which stores the attempt.
     *
     * @param options the options; the tag of the execution that failed is used unless they have one
     * @return the new options
     */
    public ExecuteAgain withOptions(ExecuteOptions options) {
        return new ExecuteAgain(atMost, first, longest, Objects.requireNonNull(options, "options"), policy, beforeEach);
    }

    /**
     * The same with another policy of the waits; the client's if not set.
     *
     * @param policy the policy of each wait
     * @return the new options
     */
    public ExecuteAgain withPollPolicy(PollPolicy policy) {
        return new ExecuteAgain(atMost, first, longest, options, Objects.requireNonNull(policy, "policy"), beforeEach);
    }

    /**
     * The same with somebody who is told before each further execution is sent. If it throws, nothing is sent, and the call
     * fails with that.
     *
     * @param beforeEach is given what is about to be executed, and charged
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
