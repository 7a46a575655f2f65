package dev.verdict.frankieone.evidence;

/** A kind of data in an entry on one of the customer's own lists. */
public enum MatchlistAttributeType {
    /** The type of entity. */
    ENTITY_TYPE,
    /** An e-mail address. */
    EMAIL_ADDRESS,
    /** The domain of e-mail addresses. */
    EMAIL_DOMAIN,
    /** A phone number. */
    PHONE_NUMBER,
    /** The street number of an address. */
    ADDR_STREET_NUMBER,
    /** The street name of an address. */
    ADDR_STREET_NAME,
    /** The street type of an address. */
    ADDR_STREET_TYPE,
    /** The neighborhood of an address. */
    ADDR_NEIGHBORHOOD,
    /** The town of an address. */
    ADDR_LOCALITY,
    /** The district of an address. */
    ADDR_DISTRICT,
    /** The state or province of an address. */
    ADDR_SUBDIVISION,
    /** The country of an address. */
    ADDR_COUNTRY,
    /** The postal code of an address. */
    ADDR_POSTAL_CODE,
    /** A whole address as one text. */
    ADDR_UNSTRUCTURED_LONG_FORM,
    /** The class of a document. */
    DOC_CLASS,
    /** The type of a document. */
    DOC_TYPE,
    /** The subtype of a document. */
    DOC_SUBTYPE,
    /** The main number of a document. */
    DOC_PRIMARY_IDENTIFIER,
    /** The second number of a document. */
    DOC_SECONDARY_IDENTIFIER,
    /** A person's display name. */
    IND_DISPLAY_NAME,
    /** A person's given name. */
    IND_GIVEN_NAME,
    /** A person's family name. */
    IND_FAMILY_NAME,
    /** A person's middle name. */
    IND_MIDDLE_NAME,
    /** A person's date of birth. */
    IND_DATE_OF_BIRTH,
    /** A person's nationality. */
    IND_NATIONALITY,
    /** The state or province in which an organization is registered. */
    ORG_REGISTERED_SUBDIVISION,
    /** The country in which an organization is registered. */
    ORG_REGISTERED_COUNTRY,
    /** An organization's registration number. */
    ORG_REGISTRATION_NUMBER,
    /** The type of an organization's registration number. */
    ORG_REGISTRATION_NUMBER_TYPE,
    /** An organization's name. */
    ORG_NAME
}
