package dev.verdict.seon;

import dev.verdict.Open;

/** The outcome of one check of a document, a selfie or an address. */
public enum CheckOutcome implements Open.AnyCase {
    /** Nothing speaks against it. */
    PASS,
    /** A person must look at it. */
    REVIEW,
    /** Something speaks against it. */
    FAIL,
    /** It was not done. */
    NOT_PERFORMED,
    /** It broke: it found nothing against the person, and nothing for them. The word that runs have for it. */
    ERROR
}
