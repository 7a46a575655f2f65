package dev.verdict.frankieone.activity;

/**
 * The type of currency of an amount.
 */
public enum CurrencyType {
    /** A national currency. */
    FIAT,
    /** A cryptocurrency. */
    CRYPTO
}
