package dev.verdict.seon.idv;

import dev.verdict.Open;

/** The outcome of one check of a document, a selfie or an address. */
public enum CheckOutcome implements Open.AnyCase {
    /** The check passed. */
    PASS,
    /** The check needs a manual review. */
    REVIEW,
    /** The check failed. */
    FAIL,
    /** SEON did not perform the check. */
    NOT_PERFORMED,
    /**
     * A technical error stopped the check, so it has no result. SEON documents this value for runs only; the SDK reads it here too.
     */
    ERROR
}
