package dev.verdict.seon;

/** A part of a run's results; there only if that was checked. Constants may be added. */
public enum RunSection {
    /** The phone number: {@code phone_details} of a transaction. */
    PHONE,
    /** The e-mail address: {@code email_details} of a transaction. */
    EMAIL,
    /** The IP address: {@code ip_details} of a transaction. */
    IP,
    /** Screening for sanctions, political exposure and the like: {@code aml_details} of a transaction, or an {@code aml:} event. */
    AML,
    /** The document. */
    DOCUMENT,
    /** The selfie. */
    SELFIE,
    /** The proof of address. */
    PROOF_OF_ADDRESS,
    /** The transactions. */
    TRANSACTIONS
}
