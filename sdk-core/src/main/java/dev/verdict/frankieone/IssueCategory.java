package dev.verdict.frankieone;

/**
 * What an issue is about.
 */
public enum IssueCategory {
    /** Sanction, politically exposed person, watchlist or media screening. */
    AML,
    /** Data that cannot be used. */
    BAD_DATA,
    /** A face. */
    BIOMETRICS,
    /** A block list. */
    BLOCKLISTED,
    /** A person known as deceased. */
    DECEASED,
    /** A device. */
    DEVICE,
    /** A document. */
    DOCUMENT,
    /** The same entity twice. */
    DUPLICATE,
    /** Something expired. */
    EXPIRY,
    /** Fraud. */
    FRAUD,
    /** Identity verification by document or face. */
    IDV,
    /** For information. */
    INFORMATIONAL,
    /** Identity data against a source. */
    KYC,
    /** The platform itself. */
    SYSTEM,
    /** Verification. */
    VERIFY,
    /** A visa. */
    VISA,
    /** A watchlist. */
    WATCHLIST,
    /** Monitored activity. */
    ACTIVITY,
    /** A supporting document. */
    SUPPORTING_DOC,
    /** The risk. */
    RISK
}
