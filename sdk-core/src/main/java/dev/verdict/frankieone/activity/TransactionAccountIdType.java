package dev.verdict.frankieone.activity;

/**
 * The type of an identifier of an account.
 */
public enum TransactionAccountIdType {
    /** The number of a document. */
    EXTERNAL_ID_NUMBER,
    /** A mobile phone number. */
    EXTERNAL_MOBILE,
    /** An e-mail address. */
    EXTERNAL_EMAIL,
    /** The registration number of a company. */
    EXTERNAL_REGISTRATION_NUMBER
}
