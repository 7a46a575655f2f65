package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identity verification session. SEON does not send which run it belongs to. A component is null if SEON did not send it.
 *
 * @param status the outcome of the session
 * @param statusDetail details of the status
 * @param platform the platform on which the person completed the session
 * @param duplicatesFound whether SEON found an earlier session of the same person
 * @param startedAt when the session began
 * @param finishedAt when the session ended
 * @param sessionId SEON's id of the session
 * @param templateId SEON's id of the template that the session was created from
 * @param referenceId the integrator's own reference
 * @param userId the integrator's id of the person
 * @param email the person's e-mail address, as supplied
 * @param name the person's name, as supplied
 * @param referenceDateOfBirth the person's date of birth, as supplied
 * @param postalCode the person's postal code, as supplied
 * @param additionalProperties further data that the integrator supplied
 * @param documentCheckResult the checks of the document; null if SEON did not check one
 * @param documentCheckExtractedData the data read from the document
 * @param dataExtractionResult the same data under its deprecated field name; use {@link #documentData()}
 * @param selfieVerificationResult the checks of the selfie; null if SEON did not check one
 * @param proofOfAddressCheckResult the checks of the proof of address; null if SEON did not check one
 * @param proofOfAddressExtractedData the data read from the proof of address
 * @param capturedMedia links to the images and the video
 * @param unknownFields fields that this version does not know, as sent
 */
public record IdvSession(
        @Printable Open<Decision> status,
        @Nullable String statusDetail,
        @Printable Open<IdvPlatform> platform,
        @Printable @Nullable Boolean duplicatesFound,
        @Printable @Nullable Instant startedAt,
        @Printable @Nullable Instant finishedAt,
        @Printable @Nullable String sessionId,
        @Printable @Nullable String templateId,
        @Nullable String referenceId,
        @Nullable String userId,
        @Nullable String email,
        @Nullable String name,
        @Nullable ReferenceDate referenceDateOfBirth,
        @Nullable String postalCode,
        @Nullable JsonObject additionalProperties,
        @Printable @Structure @Nullable DocumentCheck documentCheckResult,
        @Nullable DocumentData documentCheckExtractedData,
        @Nullable DocumentData dataExtractionResult,
        @Printable @Structure @Nullable SelfieCheck selfieVerificationResult,
        @Printable @Structure @Nullable AddressCheck proofOfAddressCheckResult,
        @Nullable AddressData proofOfAddressExtractedData,
        @Nullable CapturedMedia capturedMedia,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * The data read from the document, whichever of its two fields SEON sent.
     *
     * @return the data; empty if SEON sent neither field
     */
    public Optional<DocumentData> documentData() {
        return Optional.ofNullable(
                documentCheckExtractedData == null ? dataExtractionResult : documentCheckExtractedData);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
