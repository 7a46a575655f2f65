package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only registers of some countries say of an organization. A component is null where nothing was sent.
 *
 * @param taxpayerIdentificationNumber the number it is taxed under
 * @param vatNumber the number for the value-added tax
 * @param virtualId an id for exchange with authorities
 * @param fiscalCode the fiscal code, which in some countries is a personal number
 * @param aliases names that registers know it by
 * @param annualAccount its annual accounts
 * @param legalFormDetails its legal form, taken apart
 * @param registryInformation what Australian registers say
 * @param unknownFields every other field, as sent
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
