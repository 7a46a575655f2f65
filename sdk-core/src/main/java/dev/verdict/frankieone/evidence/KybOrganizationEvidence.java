package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of an organization. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param organization the organization
 * @param unknownFields every other field, as sent
 */
@Kind("KYB_ORGANIZATION")
public record KybOrganizationEvidence(
        @Shown @Nullable String type, @Nullable OrganizationReference organization, JsonObject unknownFields)
        implements SupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
