package dev.verdict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of one execution of a verification workflow. The results of all platforms implement this interface.
 *
 * <p>A snapshot never changes. To get a newer one, fetch the result again or wait for the execution. Implementations are immutable and
 * safe to share between threads.
 */
public interface VerificationResult {

    /**
     * What the result means, including any override.
     *
     * @return the verdict, never null; {@link Verdict.Kind#UNRECOGNIZED} if the result does not allow any other
     */
    Verdict verdict();

    /**
     * Whether the execution is still running.
     *
     * @return the progress; {@link Progress#UNKNOWN} if the platform's value is missing or unknown
     */
    Progress progress();

    /**
     * A person's decision that replaces the platform's automated one. The {@link #verdict()} already includes it.
     *
     * @return the override; empty if the automated decision stands
     */
    Optional<StatusOverride> statusOverride();

    /**
     * The steps that count against the person or company, or that could not finish, in workflow order. An approved result can have
     * failing steps too. While the execution is running, steps that are not finished yet have the kind {@link
     * FailingStep.Kind#INCOMPLETE}.
     *
     * @return the failing steps, unmodifiable; empty if there are none
     */
    List<FailingStep> failingSteps();

    /**
     * Where the result contradicts itself, or has less evidence than it seems to have. Contradictions do not change the {@link
     * #verdict()}, which stays the platform's decision.
     *
     * @return the contradictions, in the order of {@link Contradiction.Kind}, unmodifiable; empty if there are none
     */
    default List<Contradiction> contradictions() {
        return List.of();
    }

    /**
     * The platform's id of this execution.
     *
     * @return the id; null if not sent
     */
    @Nullable
    String executionId();

    /**
     * The result as plain text for a person: the verdict and its reasons, the risk, the override, the failing steps with their reasons,
     * the contradictions, what to do next, and the ids that support asks for. The text holds no personal data.
     *
     * @return at most ten lines, separated by {@code \n}
     */
    String explain();
}
