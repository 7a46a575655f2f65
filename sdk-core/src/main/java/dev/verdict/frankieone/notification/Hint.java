package dev.verdict.frankieone.notification;

/**
 * What to do after a notification: fetch, in either case. A hint never tells the outcome, because no signature covers the body of
 * a notification.
 */
public enum Hint {
    /**
     * A run ended or progressed: fetch the execution, and act on its verdict if it has ended. If a wait for it is pending, wake
     * the wait instead; it fetches the execution.
     */
    LOOK_AT_EXECUTION,
    /**
     * The entity changed after a run, or this version does not know the function: fetch the execution again, and compare it with
     * your stored snapshot by {@link dev.verdict.frankieone.WorkflowResult#changesSince}.
     */
    READ_AGAIN
}
