package dev.verdict.seon;

import dev.verdict.Open;

/** What an analyst did. */
public enum AnalystAction implements Open.AnyCase {
    /** Changed the status of the run. */
    STATUS_CHANGE,
    /** Left a note. */
    NOTE,
    /** Viewed the run. */
    RUN_VIEWED,
    /** Added data of the run to a list. */
    LIST_ADDED
}
