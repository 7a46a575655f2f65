package dev.verdict.frankieone.organization;

import dev.verdict.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * What ties a party to an organization: one entry among its shareholders, its interests or its officials. Exactly one of the three is
 * there.
 *
 * @param organizationId the organization that is owned or led; null if it was sent without an id
 * @param shareholder the holding of shares; null if it is another tie
 * @param shareInterest the interest that the party has a part in; null if it is another tie
 * @param official the office; null if it is another tie
 */
public record OwnershipLink(
        @Nullable String organizationId,
        @Nullable OrganizationShareholder shareholder,
        @Nullable OrganizationShareInterest shareInterest,
        @Nullable OrganizationOfficial official) {

    @Override
    public String toString() {
        String tie = shareholder != null ? "shareholder" : official != null ? "official" : "share interest";
        return "OwnershipLink[" + tie + " of " + SafeText.name(organizationId) + "]";
    }
}
