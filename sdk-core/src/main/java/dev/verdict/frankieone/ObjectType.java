package dev.verdict.frankieone;

/**
 * What kind of thing a step or check looked at.
 */
public enum ObjectType {
    /** A name. */
    NAME,
    /** An address. */
    ADDRESS,
    /** A date of birth. */
    DATE_OF_BIRTH,
    /** An identity document. */
    DOCUMENT,
    /** A scan of a document. */
    DOCUMENT_ATTACHMENT,
    /** An e-mail address. */
    EMAIL,
    /** An e-mail address. */
    EMAIL_ADDRESS,
    /** A phone number. */
    PHONE_NUMBER,
    /** A device. */
    DEVICE,
    /** A person as a whole. */
    INDIVIDUAL,
    /** An organization as a whole. */
    ORGANIZATION,
    /** A website. */
    WEBSITE,
    /** A shareholder. */
    SHAREHOLDER,
    /** An officer of a company. */
    OFFICIAL,
    /** An ultimate beneficial owner. */
    UBO,
    /** A registration. */
    REGISTRATION,
    /** A shareholding. */
    SHAREHOLDING,
    /** A share capital. */
    SHARECAPITAL,
    /** The result of a check. */
    RESULT_PROCESS,
    /** The result of a step. */
    RESULT_STEP,
    /** The result of a workflow. */
    RESULT_WORKFLOW,
    /** A service profile. */
    SERVICE_PROFILE,
    /** An audit event. */
    AUDIT_EVENT,
    /** A reference of the customer's own. */
    EXTERNAL_REFERENCE,
    /** A risk assessment. */
    RISK_ASSESSMENT,
    /** A list of the customer's own. */
    MATCHLIST,
    /** The platform's customer: the business that runs checks. */
    CUSTOMER,
    /** A key that the customer calls the platform with. */
    CUSTOMER_KEY,
    /** A service. */
    SERVICE,
    /** A secret of the customer's. */
    SECRET,
    /** A person who works with the platform. */
    USER,
    /** A monitored activity. */
    ACTIVITY,
    /** A case that people work on. */
    CASE
}
