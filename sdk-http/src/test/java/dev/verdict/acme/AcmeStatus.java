package dev.verdict.acme;

/** ACME's word for how a check went. */
public enum AcmeStatus {
    /** Not finished. */
    RUNNING,
    /** Approved. */
    GOOD,
    /** Rejected. */
    BAD
}
