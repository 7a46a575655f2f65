package dev.verdict.frankieone.notification;

/**
 * What to do about a notification: look, whichever it is. None of them says what will be found, since a notification's body is
 * not covered by any signature.
 */
public enum Hint {
    /** A run ended or moved: fetch the execution, and act on its verdict if it has ended. */
    LOOK_AT_EXECUTION,
    /**
     * Something about the entity changed after a run: fetch the execution again, and compare it with the one at hand by {@link
     * dev.verdict.frankieone.WorkflowResult#changesSince}.
     */
    READ_AGAIN,
    /** This version does not know what happened: fetch the execution anyway. */
    NOTHING_KNOWN
}
