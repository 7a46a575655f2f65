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
 * A device, with its properties and its risk. A component is null if FrankieOne did not send it.
 *
 * @param deviceId the id
 * @param riskLevel the risk
 * @param riskScore the risk score
 * @param isEmulated whether the device is emulated
 * @param isRat whether the device is controlled remotely
 * @param isRooted whether the protections of the operating system are removed
 * @param isSupported whether the provider can assess the device
 * @param botLikelihood how likely a bot uses the device
 * @param proxyLikelihood how likely the device uses a proxy
 * @param vpnLikelihood how likely the device uses a virtual private network (VPN)
 * @param remoteSoftwareLikelihood how likely software for remote control is running
 * @param osAnomaly the risk of anomalies in the operating system
 * @param reputation the reputation of the device
 * @param behaviorBiometrics the behavior of the person at the device
 * @param browser the browser
 * @param os the operating system that the device reports
 * @param trueOs the actual operating system
 * @param platform the platform
 * @param model the model
 * @param fingerprint the fingerprint, which distinguishes the device from others
 * @param fingerprintConfidence the confidence in the fingerprint
 * @param externalIdentifiers the ids of the device in other systems
 * @param providerName the provider
 * @param sourceId the provider's id of the device
 * @param ipAddressInformation the IP address
 * @param geolocation the location
 * @param firstSeenAt when the device was first seen
 * @param createdAt when it was created
 * @param unknownFields fields that this version does not know, as sent
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
