package dev.verdict.frankieone;

/**
 * The type of an issue.
 */
public enum IssueType {
    /** An issue of AML screening. */
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
    /** The entity is blocked. */
    BLOCKED,
    /** The document is on a list of compromised documents. */
    COMPROMISED_DOCUMENT,
    /** An issue with a credit header. */
    CREDIT_HEADER,
    /** Compared data differ. */
    DATA_COMPARISON,
    /** Data contradict each other. */
    DATA_CONSISTENCY,
    /** Data are invalid. */
    DATA_VALIDATION,
    /** On a deny list. */
    DENY_LIST,
    /** The person is reported as deceased. */
    DECEASED,
    /** The device was used for fraud before. */
    DEVICE_FRAUD_MATCH,
    /** The device is invalid. */
    DEVICE_INVALID,
    /** The document differs from the entity's data. */
    DOCUMENT_COMPARISON,
    /** A duplicate entity. */
    DUPLICATE,
    /** An issue of a fraud check. */
    FRAUD_CHECK,
    /** Fraud signals of the device. */
    FRAUD_DEVICE,
    /** Fraud signals of the IP address. */
    FRAUD_IP_ADDRESS,
    /** Fraud signals of the e-mail address. */
    FRAUD_EMAIL_ADDRESS,
    /** Fraud signals of the phone number. */
    FRAUD_PHONE_NUMBER,
    /** Fraud signals of any kind. */
    FRAUD_ISSUE,
    /** On a list of known fraud. */
    FRAUD_LIST,
    /** The image was tampered with or is unusable. */
    IMAGE_INTEGRITY,
    /** Matches another entity of the customer. */
    INTERNAL_MATCH,
    /** The face may not be that of a live person. */
    LIVENESS_DETECTION,
    /** Matches an external list. */
    MATCHED_EXTERNAL,
    /** Matches a list of the customer. */
    MATCHED_INTERNAL,
    /** Matches a shared list. */
    MATCHED_SHARED,
    /** Adverse media. */
    MEDIA,
    /** The entity or its data were not found. */
    NOT_FOUND,
    /** The document could not be read. */
    OCR,
    /** Only partially confirmed. */
    PARTIAL,
    /** A politically exposed person. */
    PEP,
    /** AML screening is still required. */
    REQUIRES_AML,
    /** Verification of a document or face is still required. */
    REQUIRES_IDV,
    /** Verification of identity data is still required. */
    REQUIRES_KYC,
    /** A visa check is still required. */
    REQUIRES_VISA,
    /** On a sanction list. */
    SANCTION,
    /** A service failed. */
    SERVICE_ERROR,
    /** A service timed out. */
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
    /** The fraud check did not finish. */
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
    /** Data were only partially confirmed. */
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
