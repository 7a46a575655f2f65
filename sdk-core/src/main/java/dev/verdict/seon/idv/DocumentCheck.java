package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;

/**
 * The checks of a document. A check that SEON did not send is an absent value.
 *
 * @param overallResult the overall result of the group
 * @param matchCheckResult whether the parts of the document agree with each other
 * @param formatCheckResult whether numbers and dates have the right format
 * @param logicCheckResult whether the data are plausible
 * @param barcodeAnomalyCheckResult whether the barcode is genuine
 * @param suspiciousDataCheckResult whether the data look suspicious
 * @param dataIntegrityCheckResult whether the data were altered
 * @param screenCheckResult whether the image shows a screen instead of a document
 * @param photocopyCheckResult whether the image shows a photocopy
 * @param handPresenceCheckResult whether a hand holds the document
 * @param photoForgeryCheckResult whether the photo was replaced
 * @param securityFeaturesCheckResult whether the security features are present
 * @param documentValidityCheckResult whether the document is valid, for example not expired
 * @param imageQualityCheckResult whether the image quality is sufficient
 * @param ageVerificationCheckResult whether the person is old enough
 * @param nameMatchCheckResult whether the name matches the one supplied
 * @param dateOfBirthCheckResult whether the date of birth matches the one supplied
 * @param postalCodeCheckResult whether the postal code matches the one supplied
 * @param stateCheckResult whether the state is allowed
 * @param unknownFields fields that this version does not know, as sent
 */
public record DocumentCheck(
        @Printable Open<Decision> overallResult,
        @Printable Open<CheckOutcome> matchCheckResult,
        @Printable Open<CheckOutcome> formatCheckResult,
        @Printable Open<CheckOutcome> logicCheckResult,
        @Printable Open<CheckOutcome> barcodeAnomalyCheckResult,
        @Printable Open<CheckOutcome> suspiciousDataCheckResult,
        @Printable Open<CheckOutcome> dataIntegrityCheckResult,
        @Printable Open<CheckOutcome> screenCheckResult,
        @Printable Open<CheckOutcome> photocopyCheckResult,
        @Printable Open<CheckOutcome> handPresenceCheckResult,
        @Printable Open<CheckOutcome> photoForgeryCheckResult,
        @Printable Open<CheckOutcome> securityFeaturesCheckResult,
        @Printable Open<CheckOutcome> documentValidityCheckResult,
        @Printable Open<CheckOutcome> imageQualityCheckResult,
        @Printable Open<CheckOutcome> ageVerificationCheckResult,
        @Printable Open<CheckOutcome> nameMatchCheckResult,
        @Printable Open<CheckOutcome> dateOfBirthCheckResult,
        @Printable Open<CheckOutcome> postalCodeCheckResult,
        @Printable Open<CheckOutcome> stateCheckResult,
        JsonObject unknownFields)
        implements IdvCheck {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
