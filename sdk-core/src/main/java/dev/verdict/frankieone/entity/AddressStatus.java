package dev.verdict.frankieone.entity;

/**
 * When an address applies.
 */
public enum AddressStatus {
    /** The address applies now. The default. */
    CURRENT,
    /** The address no longer applies. */
    PREVIOUS,
    /** The address applies from a later day. */
    FUTURE
}
