package dev.verdict.frankieone.entity;

/**
 * When an address applies.
 */
public enum AddressStatus {
    /** Now. The default. */
    CURRENT,
    /** In the past. */
    PREVIOUS,
    /** From a later day on. */
    FUTURE
}
