package dev.verdict.frankieone;

/**
 * The class of a check. The list is open: {@link Evidence#ofClass(String)} takes a class by the platform's word for it.
 */
public enum ProcessResultClass {
    /** Identity data against a source. */
    KYC,
    /** A document number against a source. */
    ID,
    /** A document or a face. */
    IDV,
    /** Sanction, politically exposed person, watchlist or media screening. */
    AML,
    /** A list of known fraud. */
    FRAUDLIST,
    /** A fraud check. */
    FRAUDCHECK,
    /** Fraud signals. */
    FRAUD,
    /** A device. */
    DEVICE,
    /** A mobile phone. */
    MOBILE,
    /** An e-mail address. */
    EMAIL,
    /** A look-up. */
    LOOKUP,
    /** Something created. */
    CREATE,
    /** Something updated. */
    UPDATE,
    /** Something deleted. */
    DELETE,
    /** A company. */
    KYB,
    /** The same entity twice. */
    DUPLICATE,
    /** A block list. */
    BLOCKLIST,
    /** A supporting document. */
    SUPPORTING_DOC,
    /** A list of the customer's own. */
    MATCHLIST,
    /** A visa. */
    VISA,
    /** Monitored activity. */
    ACTIVITY,
    /** Registry data about a company, fetched from a source. */
    ORGANIZATION_PROFILE,
    /** Who owns a company, fetched from a source. */
    ORGANIZATION_OWNERSHIP,
    /** Name, address, registration or tax number of a company against a source. */
    ORGANIZATION_VERIFICATION,
    /** A digital credential of a person. */
    DIGITAL_KYC
}
