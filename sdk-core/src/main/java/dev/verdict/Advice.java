package dev.verdict;

/**
 * What to do next about a {@link Verdict}. Constants may be added: keep a {@code default} in a switch over it. To decide
 * about a person, switch over {@link Verdict#kind()} instead, which is frozen.
 */
public enum Advice {
    /** Nothing: the verdict can be acted on as it is. */
    NONE("nothing to do"),
    /** The platform, or a person, rejected the person or company. The case is decided. */
    DECIDED("decided: no further step is needed to act on it"),
    /** Wait for the execution to end. */
    WAIT("wait for the execution to end"),
    /** A person must look at the open issues and decide, usually in the platform's portal. */
    DECIDE_MANUALLY("a person must look at the open issues and decide"),
    /** As {@link #DECIDE_MANUALLY}, before anything else in the queue. */
    DECIDE_MANUALLY_URGENTLY("a person must look at the open issues and decide, urgently"),
    /** Supply what the incomplete steps miss, which {@link Verdict#missing()} names, and execute again, which is charged again. */
    SUPPLY_WHAT_IS_MISSING("supply what the incomplete steps miss, then execute again (this is charged again)"),
    /** The result is incomplete, and no step says what is missing. Look at the run in the platform's portal, or ask support. */
    FIND_OUT_WHAT_IS_MISSING(
            "nothing is reported as missing: look at the run in the platform's portal, or contact support with the execution id"),
    /** The execution failed. Execute again, which is charged again; if that fails too, ask the platform's support. */
    EXECUTE_AGAIN_THEN_SUPPORT("execute again (this is charged again); if it fails again, contact support"),
    /** The execution was canceled, so nobody was verified. Execute again, which is charged again, if it is still wanted. */
    EXECUTE_AGAIN_IF_WANTED("nobody was verified: execute again if it is still wanted (this is charged again)"),
    /** The execution took too long. Execute again after a pause that grows each time. */
    EXECUTE_AGAIN_WITH_BACKOFF("execute again after a growing pause (this is charged again)"),
    /** Ask the platform's support, with the execution id. */
    CONTACT_SUPPORT("contact support with the execution id"),
    /** The platform waits for the person, who must repeat a step. Ask them to. */
    ASK_PERSON_TO_RETRY("the person must act: ask them to retry"),
    /** The person left. Invite them again. */
    INVITE_AGAIN("the person left: invite them again"),
    /** The result says nothing, or something this version cannot read, which a later one may. Treat it as undecided and have it looked at. */
    TREAT_AS_UNDECIDED(
            "treat as undecided; have a person look at the raw result, and update the SDK if a word in it is new");

    private final String text;

    Advice(String text) {
        this.text = text;
    }

    /**
     * The advice in words for a person.
     *
     * @return one line without personal data
     */
    public String text() {
        return text;
    }
}
