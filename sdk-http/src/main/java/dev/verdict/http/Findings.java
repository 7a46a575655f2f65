package dev.verdict.http;

import java.util.List;

/**
 * What {@link FrankieOneClient#findOut} found of an attempt. Immutable; its constructor is not API.
 *
 * @param entityIds the entities that it can have been about: the one it named, or those that a search found; empty if a
 *     search found none, so that nothing was created (yet)
 * @param executions the executions that it can have started, newest first. Somebody else can have started one of them in the
 *     same minutes; all bear the attempt's tag. Of an override, the execution as it is now: it was carried out if the result
 *     says so, {@code result().statusOverride()}
 */
public record Findings(List<String> entityIds, List<Execution> executions) {
    /** Copies the lists. */
    public Findings {
        entityIds = List.copyOf(entityIds);
        executions = List.copyOf(executions);
    }

    /**
     * Whether there is no trace of the attempt. If that stays so for some minutes, it was not carried out.
     *
     * @return true if there is no execution
     */
    public boolean isNothing() {
        return executions.isEmpty();
    }
}
