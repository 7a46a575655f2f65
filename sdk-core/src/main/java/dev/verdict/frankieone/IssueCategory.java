package dev.verdict.frankieone;

/**
 * The category of an issue.
 */
public enum IssueCategory {
    /** Sanction, politically exposed person, watchlist or media screening. */
    AML,
    /** Unusable data. */
    BAD_DATA,
    /** Face biometrics. */
    BIOMETRICS,
    /** A block list. */
    BLOCKLISTED,
    /** A person reported as deceased. */
    DECEASED,
    /** A device. */
    DEVICE,
    /** A document. */
    DOCUMENT,
    /** A duplicate entity. */
    DUPLICATE,
    /** Expired data. */
    EXPIRY,
    /** Fraud. */
    FRAUD,
    /** Identity verification by document or face. */
    IDV,
    /** For information only. */
    INFORMATIONAL,
    /** Identity data compared with a source. */
    KYC,
    /** The platform itself. */
    SYSTEM,
    /** Verification in general. */
    VERIFY,
    /** A visa. */
    VISA,
    /** A watchlist. */
    WATCHLIST,
    /** Monitored activity. */
    ACTIVITY,
    /** A supporting document. */
    SUPPORTING_DOC,
    /** The risk assessment. */
    RISK
}
