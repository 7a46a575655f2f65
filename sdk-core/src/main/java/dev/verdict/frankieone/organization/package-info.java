/**
 * A company or another organization, and the parties behind it. {@link dev.verdict.frankieone.WorkflowResponse#organization()} returns
 * the organization that an execution verified; {@link dev.verdict.frankieone.WorkflowResponse#ownership()} returns its owners and
 * officials:
 *
 * <pre>{@code
 * response.ownership().ifPresent(ownership -> {
 *     for (Party owner : ownership.beneficialOwners()) {
 *         owner.name();
 *     }
 * });
 * }</pre>
 *
 * <p>The records mirror FrankieOne's KYB V2 API 2.0. Where FrankieOne's samples differ from its specification, both forms are read: a
 * string instead of an object for a name or a term of a register, and a single value instead of a list. Both are written back as sent.
 * {@code toString} never prints the names of companies or people. This package uses {@link dev.verdict.frankieone.individual} and
 * {@link dev.verdict.frankieone.entity}.
 *
 * <table>
 * <caption>Organizations</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.organization.Organization}</td><td>a company or another organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationDetails}</td><td>its names, legal form, status and registrations</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationName}</td><td>a name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationNameType}</td><td>the type of a name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationStatus}</td><td>the status of an organization, a registration or an office</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationJurisdiction}</td><td>the register and the region of an organization or a number</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationRegistrationDetails}</td><td>a registration</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.ValidityPeriod}</td><td>the period in which something was valid</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.CodeDescription}</td><td>a term of a register: a code with its description</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.IndustryCode}</td><td>an industry in a classification</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.IndustryDeclaration}</td><td>an industry that the organization declared</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.WebsiteUrl}</td><td>a website</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationIndicator}</td><td>an indicator that data are missing or may be outdated</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationIndicatorType}</td><td>which data those are</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>The parties behind an organization</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.organization.Ownership}</td><td>all parties behind an organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.Party}</td><td>one party, with everything that the response contains about it</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OwnershipLink}</td><td>a link from a party to an organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.UltimateBeneficialOwner}</td><td>a party that ultimately owns or controls the organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OtherOwner}</td><td>an owner below the thresholds of the policy</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.BlockingEntity}</td><td>an owner whose own owners the platform could not determine</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.BlockingReason}</td><td>why it could not</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationBlockingDefinition}</td><td>the type of that reason</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationBlockingCandidate}</td><td>a company that the name of an owner could mean</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OwnershipPolicy}</td><td>the rules by which the platform determined the owners</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.PercentageOwned}</td><td>how much of the organization a party owns</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.UnknownEntity}</td><td>an owner of unknown kind: a person or a company</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationOfficial}</td><td>an official, such as a director</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationOfficialType}</td><td>the role in which a register lists the official</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationOfficialIdentification}</td><td>a number that identifies the official</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationOfficialIdentificationType}</td><td>the type of that number</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationOfficialDirectorship}</td><td>an office that the official holds in another organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OfficialOrganization}</td><td>that organization</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Shares</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationShareCapital}</td><td>the share capital</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationShareStructure}</td><td>a class of shares</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationShareholder}</td><td>a shareholder</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationShareholding}</td><td>one holding of a shareholder</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationShareInterest}</td><td>an interest, with all its members</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationShareInterestMember}</td><td>a member of an interest</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationInterestType}</td><td>the kind of interest that a share gives</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.OrganizationOwnershipType}</td><td>what is owned: shares or units</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Registers of some countries</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalInformation}</td><td>information that only the registers of some countries have</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.SourcedValue}</td><td>a value with its source</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalAlias}</td><td>a name in a register</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalAnnualAccount}</td><td>the annual accounts in a register</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalLegalFormDetails}</td><td>the details of a legal form</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalRegistryInformation}</td><td>information from Australian registers</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.AbrInformation}</td><td>an entry in the Australian Business Register</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalAcnc}</td><td>a registration as an Australian charity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalDgr}</td><td>an endorsement as an Australian deductible gift recipient</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.organization.JurisdictionalSuperannuation}</td><td>the status of an Australian pension fund</td></tr>
 * </tbody>
 * </table>
 *
 * <p>One class decides, and is not public: {@code OwnershipWalk} finds the parties of an {@code Ownership}, the path to each, and the
 * entries about it.
 */
@NullMarked
package dev.verdict.frankieone.organization;

import org.jspecify.annotations.NullMarked;
