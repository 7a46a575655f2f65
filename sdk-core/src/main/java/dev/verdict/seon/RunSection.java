package dev.verdict.seon;

/** A section of a run's results. A run has a section only if SEON sent results for it. Constants may be added. */
public enum RunSection {
    /** The phone number: {@code phone_details} of a transaction. */
    PHONE,
    /** The e-mail address: {@code email_details} of a transaction. */
    EMAIL,
    /** The IP address: {@code ip_details} of a transaction. */
    IP,
    /** AML screening: {@code aml_details} of a transaction, or an {@code aml:} event. */
    AML,
    /**
     * The document: {@code documentCheckResult} of a session. The data that the same session read from the document are in the field
     * {@code documentCheckExtractedData}.
     */
    DOCUMENT,
    /** The selfie: {@code selfieVerificationResult} of a session. */
    SELFIE,
    /**
     * The proof of address: {@code proofOfAddressCheckResult} of a session. The data that the same session read from it are in the field
     * {@code proofOfAddressExtractedData}.
     */
    PROOF_OF_ADDRESS,
    /** The latest transaction, as a whole event. */
    TRANSACTIONS
}
