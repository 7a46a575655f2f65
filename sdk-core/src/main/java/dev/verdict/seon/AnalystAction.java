package dev.verdict.seon;

import dev.verdict.Open;

/** What an analyst did. */
public enum AnalystAction implements Open.AnyCase {
    /** Gave the run another status. */
    STATUS_CHANGE,
    /** Left a note. */
    NOTE,
    /** Looked at the run. */
    RUN_VIEWED,
    /** Put something of the run on a list. */
    LIST_ADDED
}
