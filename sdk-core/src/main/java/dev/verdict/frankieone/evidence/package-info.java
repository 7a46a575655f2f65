/**
 * The detailed evidence of FrankieOne's checks: one record for each kind of evidence.
 *
 * <p>Select evidence by its record, or by the interface of a group of records:
 *
 * <pre>{@code
 * List<AmlEvidence> hits = result.evidence().hits().details(AmlEvidence.class);
 * List<IdvEvidence> documentsAndFaces = result.evidence().details(IdvEvidence.class);
 * }</pre>
 *
 * <p>The records mirror FrankieOne's KYC V2 API as released on 2026-07-10. They also read the kinds and fields of the earlier release,
 * because results are stored for years. {@link dev.verdict.json.JsonRecord} defines what null and empty mean.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.evidence.SupplementaryData}</td><td>the evidence of a check: one of the groups and records below</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycEvidence}</td><td>identity data matched against a source: one of the next four</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycNameEvidence}</td><td>the match of a name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycDateOfBirthEvidence}</td><td>the match of a date of birth</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycAddressEvidence}</td><td>the match of an address</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycGenderEvidence}</td><td>the match of a gender</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycNameMatchStrengths}</td><td>how well the parts of a name matched</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycDateOfBirthMatchStrengths}</td><td>how well the parts of a date of birth matched</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycAddressMatchStrengths}</td><td>how well the parts of an address matched</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycGenderMatchStrengths}</td><td>how well a gender matched</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdEvidence}</td><td>a document matched against its issuer or another source</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdMatchStrengths}</td><td>how well the parts of a document matched</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.VisaEvidence}</td><td>a visa, as its issuer reports it</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.VisaHolderType}</td><td>the holder of a visa</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.NameValidationEvidence}</td><td>whether a name is a real name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycEvidence}</td><td>the claims in a digital credential: one of the next four</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycNameEvidence}</td><td>the name in a credential</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycDateOfBirthEvidence}</td><td>the date of birth in a credential</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycAddressEvidence}</td><td>the address in a credential</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycIdEvidence}</td><td>the document in a credential</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycNameClaims}</td><td>the claims about the name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycDateOfBirthClaims}</td><td>the claims about the date of birth</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycAddressClaims}</td><td>the claims about the address</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycIdClaims}</td><td>the claims about the document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycClaim}</td><td>one claim</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycDocumentIssuer}</td><td>the issuer of the document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycVerification}</td><td>whether the credential was verified</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycValidity}</td><td>the period in which the credential is valid</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycIssuer}</td><td>the signer of the credential</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DigitalKycCheck}</td><td>a check that the issuer made</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvEvidence}</td><td>a check of a document or a face: one of the next six</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvDocumentEvidence}</td><td>whether a document is genuine and readable</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvOcrEvidence}</td><td>the data read from a document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvOcrComparisonEvidence}</td><td>the data read from a document, compared with other data</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvFacialComparisonEvidence}</td><td>whether a selfie shows the face on a document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvFacialLivenessEvidence}</td><td>whether a selfie shows a live person</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KycFaceVerificationEvidence}</td><td>a selfie matched against a document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvElement}</td><td>the result for one element of a document or face</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IdvAttachmentIds}</td><td>the ids of the scans of a document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.OcrComparisonSource}</td><td>what the data read from a document were compared with</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlEvidence}</td><td>a hit in an AML screening</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlMatch}</td><td>the person or organization found</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlMatchCountry}</td><td>a country of that person or organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlNationalId}</td><td>a national identity document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlPep}</td><td>a public office</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlListing}</td><td>an entry on a sanction list or watchlist</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlMedia}</td><td>an article in the media</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlRelatedParty}</td><td>a related person or organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlReferenceDocument}</td><td>a further document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.AmlAdditionalData}</td><td>a further value under a key</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.MatchlistEvidence}</td><td>an entry on one of the customer's own lists that matches the entity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.MatchlistField}</td><td>a part of the entity that matched</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.MatchlistAttribute}</td><td>a kind of data that matched, and how well</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.MatchlistAttributeType}</td><td>the kinds of data in an entry</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DuplicateEvidence}</td><td>another entity that may be the same</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DuplicateRule}</td><td>a rule that recognizes duplicates</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.DuplicateField}</td><td>data in which the two entities match</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.FraudEvidence}</td><td>fraud signals: one of the next four</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.FraudDeviceEvidence}</td><td>the signals of a device</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.FraudEmailAddressEvidence}</td><td>the signals of an e-mail address</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.FraudIpAddressEvidence}</td><td>the signals of an IP address</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.FraudPhoneNumberEvidence}</td><td>the signals of a phone number</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.FraudLookupEvidence}</td><td>a lookup in a provider's fraud records</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ActivityEvidence}</td><td>signals in monitored activity: one of the next four</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ActivityAmlEvidence}</td><td>signals of money laundering</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ActivityFraudEvidence}</td><td>signals of fraud</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ActivityEventEvidence}</td><td>an event</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ActivityDeviceEvidence}</td><td>signals of a device, in older results</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ActivityResult}</td><td>the result of monitoring an activity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.Indicator}</td><td>one signal, of fraud or in an activity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.IndicatorRule}</td><td>a rule that produced an indicator</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ResultReference}</td><td>a provider's reference to a result</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.ResultReferenceType}</td><td>the type of that reference</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KybVerificationEvidence}</td><td>the verification of an organization's data: one of the next four</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KybNameVerificationEvidence}</td><td>the verification of the name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KybAddressVerificationEvidence}</td><td>the verification of the address</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KybRegistrationVerificationEvidence}</td><td>the verification of the registration</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KybTaxVerificationEvidence}</td><td>the verification of the tax number</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KybEvaluation}</td><td>one comparison in a verification</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.evidence.KybOrganizationEvidence}</td><td>the data that a register holds about an organization</td></tr>
 * </tbody>
 * </table>
 *
 * <p>{@code ActivityResults}, package-private, reads the two forms of monitored activity.
 */
@NullMarked
package dev.verdict.frankieone.evidence;

import org.jspecify.annotations.NullMarked;
