package dev.verdict.http.frankieone;

import java.util.List;

/**
 * What {@link FrankieOneClient#findOut} found of an attempt. Immutable; its constructor is not API.
 *
 * <p>Which executions can be the attempt's is decided by FrankieOne's clock, as the {@code Date} headers of its responses tell it: the
 * clock of this machine can be off. Without such a header, none can be left out for having begun before the attempt, and {@link
 * #executions} holds older ones too: look at their times before you take one for the attempt's.
 *
 * @param entityIds the entities that it can have been about: the one it named, or those that a search found; empty if a
 *     search found none, so that nothing was created (yet)
 * @param executions the executions that it can have started, newest first. Somebody else can have started one of them in the
 *     same moment; all bear the attempt's tag. Of an override, the execution as it is now: it was carried out if the result
 *     says so, {@code result().statusOverride()}
 * @param isClockKnown whether FrankieOne's clock is known, so that executions that began before the attempt are left out
 */
public record Findings(List<String> entityIds, List<Execution> executions, boolean isClockKnown) {
    /** Copies the lists. */
    public Findings {
        entityIds = List.copyOf(entityIds);
        executions = List.copyOf(executions);
    }

    /**
     * Whether there is no trace of the attempt. If that stays so for some minutes, it was not carried out.
     *
     * @return true if there is no execution that can be the attempt's. If FrankieOne's clock is {@linkplain #isClockKnown not known},
     *     that is any execution of the entity and workflow: then false is no claim that the attempt was carried out
     */
    public boolean isNothing() {
        return executions.isEmpty();
    }
}
