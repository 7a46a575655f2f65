package dev.verdict.review;

import dev.verdict.Open;

/** What a person did with a run. */
public enum AuditAction implements Open.AnyCase {
    /** Changed the status of the run. */
    STATUS_CHANGE,
    /** Left a note. */
    NOTE,
    /** Viewed the run, or data of it that were hidden. */
    RUN_VIEWED,
    /** Added data of the run to a list. */
    LIST_ADDED
}
