package dev.verdict.frankieone.device;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.frankieone.entity.ExternalReference;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device, what it is and what speaks for or against it. A component is null where nothing was sent.
 *
 * @param deviceId the id
 * @param riskLevel the risk
 * @param riskScore the risk score
 * @param isEmulated whether it is an emulation
 * @param isRat whether it is controlled from afar
 * @param isRooted whether its protections are taken off
 * @param isSupported whether the provider can judge it
 * @param botLikelihood how likely a machine is at work
 * @param proxyLikelihood how likely a proxy is in between
 * @param vpnLikelihood how likely a private network is in between
 * @param remoteSoftwareLikelihood how likely software for control from afar is at work
 * @param osAnomaly the risk in what the operating system looks like
 * @param reputation what is said of it
 * @param behaviorBiometrics how somebody behaved at it
 * @param browser the browser
 * @param os the operating system it says it has
 * @param trueOs the operating system it has
 * @param platform the platform
 * @param model the model
 * @param fingerprint what tells it from others
 * @param fingerprintConfidence how sure that is
 * @param externalIdentifiers its ids in other systems
 * @param providerName the provider
 * @param sourceId the provider's id of it
 * @param ipAddressInformation its IP address
 * @param geolocation where it is
 * @param firstSeenAt when it was first seen
 * @param createdAt when it was entered
 * @param unknownFields every other field, as sent
 */
public record Device(
        @Printable @Nullable String deviceId,
        @Printable Open<RiskLevel> riskLevel,
        @Printable @Nullable Integer riskScore,
        @Printable @Nullable Boolean isEmulated,
        @Printable @Nullable Boolean isRat,
        @Printable @Nullable Boolean isRooted,
        @Printable @Nullable Boolean isSupported,
        @Printable Open<Likelihood> botLikelihood,
        @Printable Open<Likelihood> proxyLikelihood,
        @Printable Open<Likelihood> vpnLikelihood,
        @Printable Open<Likelihood> remoteSoftwareLikelihood,
        @Printable Open<RiskLevel> osAnomaly,
        @Nullable String reputation,
        @Printable @Nullable BehaviorBiometrics behaviorBiometrics,
        @Nullable String browser,
        @Nullable String os,
        @Nullable String trueOs,
        @Nullable String platform,
        @Nullable String model,
        @Nullable String fingerprint,
        @Nullable BigDecimal fingerprintConfidence,
        List<ExternalReference> externalIdentifiers,
        @Printable @Nullable String providerName,
        @Nullable String sourceId,
        @Nullable IpInformation ipAddressInformation,
        @Nullable Geolocation geolocation,
        @Nullable Instant firstSeenAt,
        @Nullable Instant createdAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public Device {
        externalIdentifiers = List.copyOf(externalIdentifiers);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
