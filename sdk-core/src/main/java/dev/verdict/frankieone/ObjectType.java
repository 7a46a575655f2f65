package dev.verdict.frankieone;

/**
 * The type of object that a step or a check examined.
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
    /** An e-mail address; another value for {@link #EMAIL}. */
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
    /** A process result. */
    RESULT_PROCESS,
    /** A step result. */
    RESULT_STEP,
    /** A workflow result. */
    RESULT_WORKFLOW,
    /** A service profile. */
    SERVICE_PROFILE,
    /** An audit event. */
    AUDIT_EVENT,
    /** A reference to another system. */
    EXTERNAL_REFERENCE,
    /** A risk assessment. */
    RISK_ASSESSMENT,
    /** A list of the customer. */
    MATCHLIST,
    /** FrankieOne's customer: the business that runs the checks. */
    CUSTOMER,
    /** An API key of the customer. */
    CUSTOMER_KEY,
    /** A service. */
    SERVICE,
    /** A secret of the customer. */
    SECRET,
    /** A user of the platform. */
    USER,
    /** A monitored activity. */
    ACTIVITY,
    /** A case that people work on. */
    CASE
}
