package dev.verdict.frankieone.activity;

/**
 * What an account is known by.
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
