package dev.verdict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a verification workflow, as far as it is known: what the results of all platforms have in common.
 *
 * <p>A result is a snapshot. It never changes; to see more, fetch it again or wait. Implementations are immutable and safe
 * to share between threads.
 */
public interface VerificationResult {

    /**
     * What the result means, overrides included.
     *
     * @return the verdict; {@link Verdict.Kind#UNRECOGNIZED} rather than null if nothing can be told
     */
    Verdict verdict();

    /**
     * Whether the execution is still going on.
     *
     * @return the progress, {@link Progress#UNKNOWN} if the platform's word for it is missing or not known
     */
    Progress progress();

    /**
     * The decision a person put in the place of the platform's own, if one did. The {@link #verdict()} already follows it.
     *
     * @return the override; empty if the machine's word stands
     */
    Optional<StatusOverride> statusOverride();

    /**
     * The steps that speak against the person or company, or could not finish, in workflow order. A result can be approved
     * and still have failing steps. While the execution is running, steps that are merely not done are of kind {@link
     * FailingStep.Kind#INCOMPLETE}.
     *
     * @return the failing steps, unmodifiable; empty if there is none
     */
    List<FailingStep> failingSteps();

    /**
     * Where the result contradicts itself, or rests on less than it seems to. None of it changes the {@link #verdict()},
     * which stays what the platform said.
     *
     * @return the contradictions, in order of {@link Contradiction.Kind}, unmodifiable; empty if there is none
     */
    default List<Contradiction> contradictions() {
        return List.of();
    }

    /**
     * The platform's id of this execution.
     *
     * @return the id; null if the platform did not send one
     */
    @Nullable
    String executionId();

    /**
     * The result in plain text for a person: verdict and why, risk, override, failing steps with reasons, contradictions, what to
     * do next, and the ids that support asks for. Free of personal data.
     *
     * @return at most ten lines, separated by {@code \n}
     */
    String explain();
}
