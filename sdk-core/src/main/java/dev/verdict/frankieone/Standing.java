package dev.verdict.frankieone;

/** Where one check stands today, after its system status, a person's word and its outcome. Each check has exactly one. */
public enum Standing {
    /**
     * It counts, nobody resolved it in the entity's favour, and it says something bad, broke, or says a word this version does
     * not know; or a person rejected it.
     */
    AGAINST,
    /** It counts and would speak against the entity, but a person resolved it in the entity's favour. */
    RESOLVED,
    /** It counts and speaks for the entity. */
    IN_FAVOUR,
    /**
     * It counts and says nothing either way: not done yet, not applicable, left to a person, only a record of work done, or a hit on an
     * allow list.
     */
    NEUTRAL,
    /** It no longer counts: expired, stale since the entity changed, or marked as invalid or to be ignored. */
    NOT_COUNTING
}
