package dev.verdict.frankieone.organization;

/**
 * The type of a name of an organization.
 */
public enum OrganizationNameType {
    /** The main name. */
    PRIMARY,
    /** Any other name. */
    OTHER,
    /** A trading name. */
    TRADING_NAME,
    /** A registered business name. */
    BUSINESS_NAME,
    /** The registered name. */
    REGISTERED_NAME,
    /** The English name. */
    NAME_IN_ENGLISH
}
