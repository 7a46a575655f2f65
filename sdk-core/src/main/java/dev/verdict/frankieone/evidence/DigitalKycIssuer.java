package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The signer of a digital credential. A component is null if FrankieOne did not send it.
 *
 * @param commonName the name in the certificate
 * @param trustedIssuerCertificateId the id of the certificate
 * @param unknownFields every other field, as sent
 */
public record DigitalKycIssuer(
        @Nullable String commonName, @Nullable String trustedIssuerCertificateId, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
