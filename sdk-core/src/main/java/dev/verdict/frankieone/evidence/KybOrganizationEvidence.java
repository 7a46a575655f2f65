package dev.verdict.frankieone.evidence;

import dev.verdict.frankieone.organization.Organization;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data that a register holds about an organization. A component is null if FrankieOne did not send it.
 *
 * <p>{@link #organization()} reads the organization when it is first called. No verdict depends on it. An organization that is not as
 * documented therefore does not make the result unreadable.
 *
 * @param type the kind of evidence
 * @param organizationAsSent the organization as sent, which can be an empty object
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("KYB_ORGANIZATION")
public record KybOrganizationEvidence(
        @Printable @Nullable String type,
        @JsonName("organization") @Nullable JsonObject organizationAsSent,
        JsonObject unknownFields)
        implements SupplementaryData {

    /**
     * The organization as the workflow execution fetched it.
     *
     * @return the organization, the same instance on each call; null if FrankieOne did not send one
     * @throws dev.verdict.UnreadableBodyException if a list or map that the organization cannot be read without has another JSON type;
     *     {@link #organizationAsSent()} still returns the organization
     */
    public @Nullable Organization organization() {
        return organizationAsSent == null
                ? null
                : JsonBinding.read(Organization.class, organizationAsSent, "organization");
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
