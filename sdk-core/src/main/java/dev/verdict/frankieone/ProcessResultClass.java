package dev.verdict.frankieone;

/**
 * The class of a check. The list is open: {@link Evidence#ofClass(String)} finds classes that are not here.
 */
public enum ProcessResultClass {
    /** Identity data compared with a source. */
    KYC,
    /** A document number compared with a source. */
    ID,
    /** A document or a face. */
    IDV,
    /** Sanction, politically exposed person, watchlist or media screening. */
    AML,
    /** A list of known fraud. */
    FRAUDLIST,
    /** A fraud check. */
    FRAUDCHECK,
    /** Fraud signals of any kind. */
    FRAUD,
    /** A device. */
    DEVICE,
    /** A mobile phone. */
    MOBILE,
    /** An e-mail address. */
    EMAIL,
    /** A look-up. */
    LOOKUP,
    /** An object was created. */
    CREATE,
    /** An object was updated. */
    UPDATE,
    /** An object was deleted. */
    DELETE,
    /** A company. */
    KYB,
    /** A duplicate entity. */
    DUPLICATE,
    /** A block list. */
    BLOCKLIST,
    /** A supporting document. */
    SUPPORTING_DOC,
    /** A list of the customer. */
    MATCHLIST,
    /** A visa. */
    VISA,
    /** Monitored activity. */
    ACTIVITY,
    /** Registry data about a company, fetched from a source. */
    ORGANIZATION_PROFILE,
    /** Who owns a company, fetched from a source. */
    ORGANIZATION_OWNERSHIP,
    /** Name, address, registration or tax number of a company compared with a source. */
    ORGANIZATION_VERIFICATION,
    /** A digital credential of a person. */
    DIGITAL_KYC
}
