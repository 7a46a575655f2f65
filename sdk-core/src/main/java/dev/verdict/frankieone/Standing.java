package dev.verdict.frankieone;

/**
 * Whether one check counts today, and for or against the entity: from its system status, its manual status and its outcome. Each
 * check has exactly one standing.
 */
public enum Standing {
    /**
     * It counts against the entity. Either nobody resolved it in the entity's favor, and it found something bad, failed
     * technically, or has an outcome that this version does not know; or a person rejected it.
     */
    AGAINST,
    /** It would count against the entity, but a person resolved it in the entity's favor. */
    RESOLVED,
    /** It counts in favor of the entity. */
    IN_FAVOUR,
    /**
     * It is neither in favor of the entity nor against it: not done yet, not applicable, left to a person, only a record of a
     * change, or a hit on an allow list.
     */
    NEUTRAL,
    /** It no longer counts: expired, stale because the entity changed, or marked as invalid or ignored. */
    NOT_COUNTING
}
