package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;

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
        @Shown Open<Decision> overallResult,
        @Shown Open<CheckOutcome> matchCheckResult,
        @Shown Open<CheckOutcome> formatCheckResult,
        @Shown Open<CheckOutcome> logicCheckResult,
        @Shown Open<CheckOutcome> barcodeAnomalyCheckResult,
        @Shown Open<CheckOutcome> suspiciousDataCheckResult,
        @Shown Open<CheckOutcome> dataIntegrityCheckResult,
        @Shown Open<CheckOutcome> screenCheckResult,
        @Shown Open<CheckOutcome> photocopyCheckResult,
        @Shown Open<CheckOutcome> handPresenceCheckResult,
        @Shown Open<CheckOutcome> photoForgeryCheckResult,
        @Shown Open<CheckOutcome> securityFeaturesCheckResult,
        @Shown Open<CheckOutcome> documentValidityCheckResult,
        @Shown Open<CheckOutcome> imageQualityCheckResult,
        @Shown Open<CheckOutcome> ageVerificationCheckResult,
        @Shown Open<CheckOutcome> nameMatchCheckResult,
        @Shown Open<CheckOutcome> dateOfBirthCheckResult,
        @Shown Open<CheckOutcome> postalCodeCheckResult,
        @Shown Open<CheckOutcome> stateCheckResult,
        JsonObject unknownFields)
        implements IdvCheck {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
