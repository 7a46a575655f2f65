package dev.verdict.seon;

/** The result of an eKYC check, which looks a person up in official registers. */
public enum EkycResult {
    /** The registers confirm the person. */
    SUCCESS,
    /** The registers do not confirm the person, or the check could not be made. */
    FAILED
}
