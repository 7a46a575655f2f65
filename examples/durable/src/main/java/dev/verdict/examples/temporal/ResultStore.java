package dev.verdict.examples.temporal;

import dev.verdict.frankieone.WorkflowResult;

/**
 * Where results go, with the personal data in them: your database, encrypted. They never pass through Temporal.
 *
 * <p>An activity can run more than once, so saving the same result again must be harmless: use the execution id as the key.
 */
@FunctionalInterface
public interface ResultStore {
    /** Saves a result that has ended; {@code result.toJson()} is lossless. If it throws, the poll is repeated. */
    void save(WorkflowResult result);
}
