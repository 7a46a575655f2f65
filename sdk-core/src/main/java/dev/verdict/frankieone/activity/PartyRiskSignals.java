package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.frankieone.RiskLevel;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;

/**
 * The risk of each means of contact of a party. A component is null if FrankieOne did not send it.
 *
 * @param address the risk of the address
 * @param email the risk of the e-mail address
 * @param emailDomain the risk of the domain of the e-mail address
 * @param phone the risk of the phone number
 * @param unknownFields fields that this version does not know, as sent
 */
public record PartyRiskSignals(
        @Printable Open<RiskLevel> address,
        @Printable Open<RiskLevel> email,
        @Printable Open<RiskLevel> emailDomain,
        @Printable Open<RiskLevel> phone,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
