package dev.verdict.seon;

/** A part of a run's results; there only if that was checked. Constants may be added. */
public enum RunSection {
    /** The document. */
    DOCUMENT,
    /** The selfie. */
    SELFIE,
    /** The proof of address. */
    PROOF_OF_ADDRESS,
    /** The transactions. */
    TRANSACTIONS
}
