package dev.verdict.frankieone.entity;

/**
 * What a phone number is used for.
 */
public enum PhoneNumberType {
    /** Any other use. */
    OTHER,
    /** For work. */
    WORK,
    /** At home. */
    HOME,
    /** A mobile phone. */
    MOBILE,
    /** For a business. */
    BUSINESS,
    /** A fax machine. */
    FAX
}
