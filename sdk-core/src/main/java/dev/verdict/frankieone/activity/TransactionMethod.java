package dev.verdict.frankieone.activity;

/**
 * How money is transferred.
 */
public enum TransactionMethod {
    /** A debit card. */
    CARD_DEBIT,
    /** A credit card. */
    CARD_CREDIT,
    /** A prepaid card. */
    CARD_PREPAID,
    /** A bank transfer. */
    BANK_TRANSFER,
    /** A wire transfer. */
    WIRE,
    /** A cryptocurrency. */
    CRYPTO,
    /** A wallet. */
    WALLET,
    /** The Automated Clearing House of the USA (ACH). */
    ACH,
    /** An electronic check. */
    ECHECK,
    /** A remittance. */
    REMITTANCE,
    /** Cash. */
    CASH
}
