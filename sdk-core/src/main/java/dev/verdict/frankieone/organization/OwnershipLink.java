package dev.verdict.frankieone.organization;

import dev.verdict.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A link from a party to an organization: an entry in the organization's list of shareholders, interests or officials. Exactly one
 * of the last three components is not null.
 *
 * @param organizationId the id of the organization that the party owns or leads; null if it was sent without one
 * @param shareholder the entry of a shareholder; null for another kind of link
 * @param shareInterest the interest that the party is a member of; null for another kind of link
 * @param official the entry of an official; null for another kind of link
 */
public record OwnershipLink(
        @Nullable String organizationId,
        @Nullable OrganizationShareholder shareholder,
        @Nullable OrganizationShareInterest shareInterest,
        @Nullable OrganizationOfficial official) {

    @Override
    public String toString() {
        String kind = shareholder != null ? "shareholder" : official != null ? "official" : "share interest";
        return "OwnershipLink[" + kind + " of " + SafeText.name(organizationId) + "]";
    }
}
