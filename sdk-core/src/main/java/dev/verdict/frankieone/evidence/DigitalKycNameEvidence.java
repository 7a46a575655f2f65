package dev.verdict.frankieone.evidence;

import dev.verdict.json.Detail;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name in a digital credential. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param claims what the credential says
 * @param verificationResult whether the credential was verified
 * @param validityInfo how long the credential is valid
 * @param issuerInfo who signed the credential
 * @param credentialId the id of the credential
 * @param docType the type of the credential
 * @param originalEntityId the id of the original entity
 * @param assuranceLevel how far the identity is assured
 * @param trustFramework the rules that the issuer follows
 * @param policy the policy of the issuer
 * @param procedure the procedure of the issuer
 * @param verificationProcess the process of the issuer
 * @param evidence the checks that the issuer made
 * @param metadata values that go with it, by key
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("DIGITAL_KYC_NAME")
public record DigitalKycNameEvidence(
        @Printable @Nullable String type,
        @Nullable DigitalKycNameClaims claims,
        @Printable @Nullable DigitalKycVerification verificationResult,
        @Nullable DigitalKycValidity validityInfo,
        @Nullable DigitalKycIssuer issuerInfo,
        @Nullable String credentialId,
        @Nullable String docType,
        @Printable @Nullable String originalEntityId,
        @Nullable String assuranceLevel,
        @Nullable String trustFramework,
        @Nullable String policy,
        @Nullable String procedure,
        @Nullable String verificationProcess,
        @Detail List<DigitalKycCheck> evidence,
        Map<String, String> metadata,
        JsonObject unknownFields)
        implements DigitalKycEvidence {

    public DigitalKycNameEvidence {
        evidence = List.copyOf(evidence);
        metadata = Collections.unmodifiableMap(metadata);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
