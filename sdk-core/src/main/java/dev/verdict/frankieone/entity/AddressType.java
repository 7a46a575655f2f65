package dev.verdict.frankieone.entity;

/**
 * What an address is used for.
 */
public enum AddressType {
    /** Any other use. The default. */
    OTHER,
    /** A home address. */
    RESIDENTIAL,
    /** The address of a workplace. */
    BUSINESS,
    /** An address for mail. */
    POSTAL,
    /** The registered office of a company. */
    REGISTERED_OFFICE,
    /** The place where a company does business. */
    PLACE_OF_BUSINESS,
    /** An address for official correspondence. The constant has FrankieOne's spelling. */
    OFFICIAL_CORRESPONDANCE,
    /** A place of birth. */
    PLACE_OF_BIRTH,
    /** The locality of an office. */
    OFFICE_LOCALITY,
    /** A home address, as an authority recorded it. */
    AUTHORITATIVE_RESIDENTIAL
}
