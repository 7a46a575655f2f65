package dev.verdict.frankieone;

/**
 * What an issue says.
 */
public enum IssueType {
    /** Something in screening. */
    AML_ISSUE,
    /** The address cannot be used. */
    BAD_DATA_ADDRESS,
    /** The date of birth cannot be used. */
    BAD_DATA_DOB,
    /** The e-mail address cannot be used. */
    BAD_DATA_EMAIL,
    /** The document data cannot be used. */
    BAD_DATA_ID,
    /** The phone number cannot be used. */
    BAD_DATA_MOBILE,
    /** The name cannot be used. */
    BAD_DATA_NAME,
    /** Blocked. */
    BLOCKED,
    /** The document is known as compromised. */
    COMPROMISED_DOCUMENT,
    /** A credit header. */
    CREDIT_HEADER,
    /** Data disagree. */
    DATA_COMPARISON,
    /** Data contradict each other. */
    DATA_CONSISTENCY,
    /** Data are not valid. */
    DATA_VALIDATION,
    /** On a deny list. */
    DENY_LIST,
    /** Known as deceased. */
    DECEASED,
    /** The device is known for fraud. */
    DEVICE_FRAUD_MATCH,
    /** The device is not valid. */
    DEVICE_INVALID,
    /** The document disagrees with the data. */
    DOCUMENT_COMPARISON,
    /** The same entity twice. */
    DUPLICATE,
    /** A fraud check. */
    FRAUD_CHECK,
    /** Fraud signals of the device. */
    FRAUD_DEVICE,
    /** Fraud signals of the IP address. */
    FRAUD_IP_ADDRESS,
    /** Fraud signals of the e-mail address. */
    FRAUD_EMAIL_ADDRESS,
    /** Fraud signals of the phone number. */
    FRAUD_PHONE_NUMBER,
    /** Fraud signals. */
    FRAUD_ISSUE,
    /** On a list of known fraud. */
    FRAUD_LIST,
    /** The image was tampered with, or is unusable. */
    IMAGE_INTEGRITY,
    /** Matches an entity of the customer's own. */
    INTERNAL_MATCH,
    /** The face may not be live. */
    LIVENESS_DETECTION,
    /** Matches an outside list. */
    MATCHED_EXTERNAL,
    /** Matches a list of the customer's own. */
    MATCHED_INTERNAL,
    /** Matches a shared list. */
    MATCHED_SHARED,
    /** Adverse media. */
    MEDIA,
    /** Not found. */
    NOT_FOUND,
    /** The document could not be read. */
    OCR,
    /** Confirmed in part only. */
    PARTIAL,
    /** A politically exposed person. */
    PEP,
    /** Screening is still to be done. */
    REQUIRES_AML,
    /** Document or face is still to be verified. */
    REQUIRES_IDV,
    /** Identity data are still to be verified. */
    REQUIRES_KYC,
    /** The visa is still to be checked. */
    REQUIRES_VISA,
    /** On a sanction list. */
    SANCTION,
    /** A service broke. */
    SERVICE_ERROR,
    /** A service took too long. */
    SERVICE_TIMEOUT,
    /** The visa check failed. */
    VISA_FAILED,
    /** The document may not be genuine. */
    VISUAL_AUTHENTICITY,
    /** On a watchlist. */
    WATCHLIST,
    /** Money laundering signals in monitored activity. */
    ACTIVITY_AML,
    /** Fraud signals in monitored activity. */
    ACTIVITY_FRAUD,
    /** Device signals in monitored activity. */
    ACTIVITY_DEVICE,
    /** An event in monitored activity. */
    ACTIVITY_EVENT,
    /** The document cannot be used. */
    BAD_DATA_DOCUMENT,
    /** The device data cannot be used. */
    BAD_DATA_DEVICE,
    /** The IP address cannot be used. */
    BAD_DATA_IP_ADDRESS,
    /** The e-mail address cannot be used. */
    BAD_DATA_EMAIL_ADDRESS,
    /** The fraud check was not finished. */
    FRAUD_INCOMPLETE,
    /** Too few sources confirmed the address. */
    INSUFFICIENT_ADDRESS_MATCH,
    /** Too few sources confirmed the date of birth. */
    INSUFFICIENT_DOB_MATCH,
    /** Too few sources confirmed the government ID. */
    INSUFFICIENT_GOVID_MATCH,
    /** Too few sources confirmed the name. */
    INSUFFICIENT_NAME_MATCH,
    /** No source confirmed the address. */
    NO_ADDRESS_MATCH,
    /** No source confirmed the date of birth. */
    NO_DOB_MATCH,
    /** No source confirmed the government ID. */
    NO_GOVID_MATCH,
    /** No source confirmed the name. */
    NO_NAME_MATCH,
    /** Data were confirmed in part only. */
    PARTIAL_MATCH,
    /** A document is missing. */
    DOCUMENT_MISSING,
    /** Documents were not approved. */
    DOCUMENTS_NOT_APPROVED,
    /** The risk is medium. */
    RISK_THRESHOLD_MEDIUM,
    /** The risk is high. */
    RISK_THRESHOLD_HIGH,
    /** The risk is not acceptable. */
    RISK_THRESHOLD_UNACCEPTABLE
}
