package dev.verdict.frankieone;

/**
 * A type of document.
 */
public enum DocumentType {
    /** Another type. */
    OTHER,
    /** A driver's license. */
    DRIVERS_LICENSE,
    /** A passport. */
    PASSPORT,
    /** A visa. */
    VISA,
    /** An immigration document. */
    IMMIGRATION,
    /** A national identity card. */
    NATIONAL_ID,
    /** A tax number. */
    TAX_ID,
    /** A national health card. */
    NATIONAL_HEALTH_ID,
    /** A concession card. */
    CONCESSION,
    /** A health concession card. */
    HEALTH_CONCESSION,
    /** A pension card. */
    PENSION,
    /** A military identity card. */
    MILITARY_ID,
    /** A birth certificate. */
    BIRTH_CERT,
    /** A certificate of citizenship. */
    CITIZENSHIP,
    /** A marriage certificate. */
    MARRIAGE_CERT,
    /** A death certificate. */
    DEATH_CERT,
    /** A certificate of a change of name. */
    NAME_CHANGE,
    /** A utility bill. */
    UTILITY_BILL,
    /** A bank statement. */
    BANK_STATEMENT,
    /** A bank account. */
    BANK_ACCOUNT,
    /** A proof of intent. */
    INTENT_PROOF,
    /** An attestation. */
    ATTESTATION,
    /** A selfie. */
    SELF_IMAGE,
    /** A device. */
    DEVICE,
    /** A vehicle registration. */
    VEHICLE_REGISTRATION,
    /** A proof of address. */
    PROOF_OF_ADDRESS,
    /** A house registration. */
    HOUSE_REGISTRATION,
    /** A house registration for foreigners. */
    YELLOW_HOUSE_REGISTRATION,
    /** A work permit. */
    WORK_PERMIT,
    /** A certificate of employment. */
    EMPLOYMENT_CERTIFICATE,
    /** A notary public's identity card. */
    NOTARY_PUBLIC_ID,
    /** A document on external administration. */
    EXTERNAL_ADMIN,
    /** A document on charges. */
    CHARGES,
    /** A company registration from before ASIC, Australia's companies register. */
    PRE_ASIC,
    /** An annual return. */
    ANNUAL_RETURN,
    /** A report. */
    REPORT,
    /** A trust deed. */
    TRUST_DEED,
    /** A deed of variation, which changes a trust. */
    DEED_OF_VARIATION,
    /** A register of the unit holders of a trust. */
    REGISTER_OF_UNIT_HOLDERS,
    /** A partnership agreement. */
    PARTNERSHIP_AGREEMENT,
    /** A change in administration. */
    ADMIN_CHANGE,
    /** A company report. */
    COMPANY_REPORT,
    /** The results of checks. */
    CHECK_RESULTS,
    /** An aviation security identity card. */
    AVIATION_SECURITY_ID,
    /** A maritime security identity card. */
    MARITIME_SECURITY_ID,
    /** A report about a company. */
    ORGANIZATION_PROFILE,
    /** A report about the owners of a company. */
    ORGANIZATION_OWNERSHIP
}
