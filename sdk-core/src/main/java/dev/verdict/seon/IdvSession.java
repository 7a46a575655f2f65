package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import dev.verdict.json.Structure;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session of identity verification. It does not say which run it belongs to. A component is null where nothing was sent.
 *
 * @param status how it went
 * @param statusDetail more about the status
 * @param platform where the person went through it
 * @param duplicatesFound whether the same person was met before
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param sessionId the session
 * @param templateId what the session was made after
 * @param referenceId the integrator's own reference
 * @param userId the integrator's id of the person
 * @param email the person's e-mail address, as given
 * @param name the person's name, as given
 * @param referenceDateOfBirth the person's date of birth, as given
 * @param postalCode the person's postal code, as given
 * @param additionalProperties what else the integrator gave
 * @param documentCheckResult the checks of the document; null if it was not checked
 * @param documentCheckExtractedData what was read from the document
 * @param dataExtractionResult the same under its older, deprecated name; see {@link #documentData()}
 * @param selfieVerificationResult the checks of the selfie; null if it was not checked
 * @param proofOfAddressCheckResult the checks of the proof of address; null if it was not checked
 * @param proofOfAddressExtractedData what was read from the proof of address
 * @param capturedMedia links to the images
 * @param unknownFields every other field, as sent
 */
public record IdvSession(
        @Shown Open<Decision> status,
        @Nullable String statusDetail,
        @Shown Open<IdvPlatform> platform,
        @Shown @Nullable Boolean duplicatesFound,
        @Shown @Nullable Instant startedAt,
        @Shown @Nullable Instant finishedAt,
        @Shown @Nullable String sessionId,
        @Shown @Nullable String templateId,
        @Nullable String referenceId,
        @Nullable String userId,
        @Nullable String email,
        @Nullable String name,
        @Nullable ReferenceDate referenceDateOfBirth,
        @Nullable String postalCode,
        @Nullable JsonObject additionalProperties,
        @Shown @Structure @Nullable DocumentCheck documentCheckResult,
        @Nullable DocumentData documentCheckExtractedData,
        @Nullable DocumentData dataExtractionResult,
        @Shown @Structure @Nullable SelfieCheck selfieVerificationResult,
        @Shown @Structure @Nullable AddressCheck proofOfAddressCheckResult,
        @Nullable AddressData proofOfAddressExtractedData,
        @Nullable CapturedMedia capturedMedia,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * What was read from the document, under whichever name it was sent.
     *
     * @return the data; empty if there are none
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
