package dev.verdict.frankieone.organization;

import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Information that Australian registers have in addition to a registration. A component is null if FrankieOne did not send it.
 *
 * @param gst registrations for the goods and services tax (GST)
 * @param charityInformation concessions as a charity
 * @param acncRegistrations registrations as a charity
 * @param dgr endorsements as a deductible gift recipient
 * @param superannuationStatus the status as a superannuation (pension) fund
 * @param disclosingEntity whether it must disclose information to the public
 * @param abnReplacedFrom the date on which its Australian Business Number (ABN) replaced another one
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record JurisdictionalRegistryInformation(
        List<AbrInformation> gst,
        List<AbrInformation> charityInformation,
        List<JurisdictionalAcnc> acncRegistrations,
        List<JurisdictionalDgr> dgr,
        @Nullable JurisdictionalSuperannuation superannuationStatus,
        @Nullable Boolean disclosingEntity,
        @Nullable PartialDate abnReplacedFrom,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    public JurisdictionalRegistryInformation {
        gst = List.copyOf(gst);
        charityInformation = List.copyOf(charityInformation);
        acncRegistrations = List.copyOf(acncRegistrations);
        dgr = List.copyOf(dgr);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
