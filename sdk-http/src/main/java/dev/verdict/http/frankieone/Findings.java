package dev.verdict.http.frankieone;

import java.util.List;

/**
 * What {@link FrankieOneClient#findOut} found about an attempt. Immutable; the constructor is not API.
 *
 * <p>FrankieOne's clock decides which executions can belong to the attempt, because the clock of this machine can be wrong.
 * The client takes FrankieOne's time from the {@code Date} headers of its responses. Without such a header it cannot leave
 * out executions that began before the attempt, so {@link #executions} contains older ones too: check their times.
 *
 * @param entityIds the entities that the attempt can be about: the one that it named, or those that a search found; empty
 *     if a search found none, so nothing was created (yet)
 * @param executions the executions that the attempt can have started, newest first, all with the tag of the attempt.
 *     Another caller can have started one of them at the same time. For an override: the execution as it is now; the
 *     override was done if {@code result().statusOverride()} shows it
 * @param isClockKnown whether FrankieOne's clock is known, so {@link #executions} leaves out those that began before the
 *     attempt
 */
public record Findings(List<String> entityIds, List<Execution> executions, boolean isClockKnown) {
    /** Copies the lists. */
    public Findings {
        entityIds = List.copyOf(entityIds);
        executions = List.copyOf(executions);
    }

    /**
     * Whether there is no trace of the attempt. If that stays so for some minutes, the attempt was not processed.
     *
     * @return true if no execution can belong to the attempt. If FrankieOne's clock is {@linkplain #isClockKnown not
     *     known}, any execution of the entity and workflow can: then false does not mean that the attempt was processed
     */
    public boolean isNothing() {
        return executions.isEmpty();
    }
}
