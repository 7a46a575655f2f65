package dev.verdict.frankieone.activity;

/**
 * What kind of account it is.
 */
public enum TransactionAccountType {
    /** For payments. */
    CHECKING,
    /** For savings. */
    SAVINGS,
    /** For cryptocurrencies. */
    CRYPTO_WALLET,
    /** Held in trust. */
    TRUST,
    /** A card. */
    CARD,
    /** Another one. */
    OTHER
}
