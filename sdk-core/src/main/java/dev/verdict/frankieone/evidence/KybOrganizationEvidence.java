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
 * What a register says of an organization. A component is null where nothing was sent.
 *
 * <p>The organization is read when it is first asked for: no verdict hangs on it, so one that is not as documented makes no result
 * unreadable.
 *
 * @param type the kind of evidence
 * @param organizationAsSent the organization as it was sent, which can be empty
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("KYB_ORGANIZATION")
public record KybOrganizationEvidence(
        @Printable @Nullable String type,
        @JsonName("organization") @Nullable JsonObject organizationAsSent,
        JsonObject unknownFields)
        implements SupplementaryData {

    /**
     * The organization as the run fetched it.
     *
     * @return the organization, the same instance at each call; null if none was sent
     * @throws dev.verdict.UnreadableBodyException if a list or map in it that others hang on is none; {@link #organizationAsSent()}
     *     still has it
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
