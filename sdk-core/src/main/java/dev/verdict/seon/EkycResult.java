package dev.verdict.seon;

/** How a check of a person against official registers ended, as a transaction says it. */
public enum EkycResult {
    /** The registers know the person. */
    SUCCESS,
    /** They do not, or the check could not be made. */
    FAILED
}
