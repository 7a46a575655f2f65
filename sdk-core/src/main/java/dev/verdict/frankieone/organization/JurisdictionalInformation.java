package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Information about an organization that only the registers of some countries have. A component is null if FrankieOne did not send
 * it.
 *
 * @param taxpayerIdentificationNumber the taxpayer identification number
 * @param vatNumber the number for the value-added tax (VAT)
 * @param virtualId the id for data exchange with authorities
 * @param fiscalCode the fiscal code; in some countries it is a personal number
 * @param aliases the names of the organization in registers
 * @param annualAccount the annual accounts
 * @param legalFormDetails the details of the legal form
 * @param registryInformation information from Australian registers
 * @param unknownFields fields that this version does not know, as sent
 */
public record JurisdictionalInformation(
        @Nullable SourcedValue taxpayerIdentificationNumber,
        @Nullable SourcedValue vatNumber,
        @Nullable SourcedValue virtualId,
        @Nullable CodeDescription fiscalCode,
        List<JurisdictionalAlias> aliases,
        @Nullable JurisdictionalAnnualAccount annualAccount,
        @Nullable JurisdictionalLegalFormDetails legalFormDetails,
        @Nullable JurisdictionalRegistryInformation registryInformation,
        JsonObject unknownFields)
        implements JsonRecord {

    public JurisdictionalInformation {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
