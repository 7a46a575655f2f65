package dev.verdict.frankieone.entity;

/**
 * What a phone number is used for.
 */
public enum PhoneNumberType {
    /** Anything else. */
    OTHER,
    /** At work. */
    WORK,
    /** At home. */
    HOME,
    /** On the move. */
    MOBILE,
    /** By a business. */
    BUSINESS,
    /** For fax. */
    FAX
}
