package dev.verdict;

/**
 * What to do next about a {@link Verdict}. Later versions may add constants, so keep a {@code default} in a switch. To decide about a
 * person, switch over {@link Verdict#kind()} instead, whose constants are frozen.
 */
public enum Advice {
    /** Nothing to do: act on the verdict as it is. */
    NONE("nothing to do"),
    /** The platform or a reviewer rejected the person or company. The case is decided. */
    DECIDED("decided: no further step is needed to act on it"),
    /** Wait for the execution to end. */
    WAIT("wait for the execution to end"),
    /** A reviewer must look at the open issues and decide, usually in the platform's portal. */
    DECIDE_MANUALLY("a person must look at the open issues and decide"),
    /** Like {@link #DECIDE_MANUALLY}, but before all other cases in the queue. */
    DECIDE_MANUALLY_URGENTLY("a person must look at the open issues and decide, urgently"),
    /** Supply the data that the incomplete steps lack (see {@link Verdict#missing()}). Then execute again, which is charged again. */
    SUPPLY_WHAT_IS_MISSING("supply what the incomplete steps miss, then execute again (this is charged again)"),
    /** The result is incomplete, and no step reports what is missing. Look at the run in the platform's portal, or ask support. */
    FIND_OUT_WHAT_IS_MISSING(
            "nothing is reported as missing: look at the run in the platform's portal, or contact support with the execution id"),
    /** The execution failed. Execute again, which is charged again. If that fails too, ask the platform's support. */
    EXECUTE_AGAIN_THEN_SUPPORT("execute again (this is charged again); if it fails again, contact support"),
    /** The execution was canceled, so nobody was verified. If you still want it, execute again, which is charged again. */
    EXECUTE_AGAIN_IF_WANTED("nobody was verified: execute again if it is still wanted (this is charged again)"),
    /** The execution timed out. Execute again with backoff, which is charged again. */
    EXECUTE_AGAIN_WITH_BACKOFF("execute again after a growing pause (this is charged again)"),
    /** Ask the platform's support and quote the execution id. */
    CONTACT_SUPPORT("contact support with the execution id"),
    /** The platform waits for the person to repeat a step. Ask them to do so. */
    ASK_PERSON_TO_RETRY("the person must act: ask them to retry"),
    /** The person left before the end. Invite them again. */
    INVITE_AGAIN("the person left: invite them again"),
    /**
     * The result lacks a value, or holds one that this version does not know. A later version may know it. Treat the case as undecided
     * and let a reviewer look at it.
     */
    TREAT_AS_UNDECIDED(
            "treat as undecided; have a person look at the raw result, and update the SDK if a value in it is new");

    private final String text;

    Advice(String text) {
        this.text = text;
    }

    /**
     * The advice as text for a person.
     *
     * @return one line without personal data
     */
    public String text() {
        return text;
    }
}
