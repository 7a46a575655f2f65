package dev.verdict.examples.postgres;

/** How far a verification is. */
public enum Stage {
    /** Nothing is sent, or what was sent is known not to have been processed. */
    REQUESTED,
    /** An attempt is stored, and was perhaps sent. Nobody sends again before it is found out what became of it. */
    SENDING,
    /** The reference is stored, and instances poll. */
    WAITING,
    /** The platform or a reviewer decided, or it ended without a decision. A notification still causes a poll. */
    ENDED,
    /** The deadline passed first. A notification still causes a poll. */
    DEADLINE,
    /** The platform refused the request. */
    REFUSED,
    /** Something was found, but not whether this attempt started it. A person has to look. */
    UNKNOWN
}
