package dev.verdict.frankieone.organization;

/**
 * What a name of an organization is.
 */
public enum OrganizationNameType {
    /** The name it goes by. */
    PRIMARY,
    /** Another name. */
    OTHER,
    /** A name it trades under. */
    TRADING_NAME,
    /** A registered business name. */
    BUSINESS_NAME,
    /** The name it is registered under. */
    REGISTERED_NAME,
    /** The name in English. */
    NAME_IN_ENGLISH
}
