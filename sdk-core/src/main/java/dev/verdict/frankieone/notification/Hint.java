package dev.verdict.frankieone.notification;

/**
 * What to do about a notification: look, whichever it is. None of them says what will be found, since a notification's body is
 * not covered by any signature.
 */
public enum Hint {
    /** A run ended or moved: fetch the execution, and act on its verdict if it has ended. A wait for it that was woken does that. */
    LOOK_AT_EXECUTION,
    /**
     * Something about the entity changed after a run, or this version does not know what happened: fetch the execution again, and
     * compare it with the one at hand by {@link dev.verdict.frankieone.WorkflowResult#changesSince}.
     */
    READ_AGAIN
}
