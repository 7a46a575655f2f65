package dev.verdict.frankieone.entity;

/**
 * What an address is used for.
 */
public enum AddressType {
    /** Anything else. The default. */
    OTHER,
    /** A home. */
    RESIDENTIAL,
    /** A place of work. */
    BUSINESS,
    /** Where mail goes. */
    POSTAL,
    /** A company's registered office. */
    REGISTERED_OFFICE,
    /** Where a company does its business. */
    PLACE_OF_BUSINESS,
    /** Where official letters go, in the platform's spelling. */
    OFFICIAL_CORRESPONDANCE,
    /** Where a person was born. */
    PLACE_OF_BIRTH,
    /** The locality of an office. */
    OFFICE_LOCALITY,
    /** A home, as an authority has it on record. */
    AUTHORITATIVE_RESIDENTIAL
}
