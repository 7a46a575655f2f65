package dev.verdict.frankieone.activity;

/**
 * What kind of currency an amount is in.
 */
public enum CurrencyType {
    /** A currency of a state. */
    FIAT,
    /** A cryptocurrency. */
    CRYPTO
}
