package dev.verdict.frankieone.activity;

/**
 * The type of an account.
 */
public enum TransactionAccountType {
    /** An account for payments. */
    CHECKING,
    /** An account for savings. */
    SAVINGS,
    /** A wallet for cryptocurrencies. */
    CRYPTO_WALLET,
    /** An account held in trust. */
    TRUST,
    /** A card. */
    CARD,
    /** Any other account. */
    OTHER
}
