/**
 * The parts of a SEON transaction: the checks of phone number, e-mail address, IP address, device and card, and AML screening. {@link
 * dev.verdict.seon.Transaction} holds them. This package does not use {@code dev.verdict.seon}.
 *
 * <p>SEON sends only what you requested. A missing part or field was not checked; it never means that nothing was found. All of it is
 * personal data; {@code toString} prints scores, rules, and the names and versions of lists only.
 *
 * <p>SEON publishes no schema of these parts. The records follow its reference pages where they exist, and public third-party code
 * elsewhere; each record names its source. Data that do not match a record never make an event unreadable: a value of another type, or
 * a list with unexpected elements, stays in the unknown fields.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.seon.transaction.PhoneDetails}</td><td>the check of a phone number</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.HlrDetails}</td><td>its entry in the home location register</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.CnamDetails}</td><td>its caller name</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.ProviderCarrierDetails}</td><td>the data of its provider</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.EmailDetails}</td><td>the check of an e-mail address</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.EmailDomainDetails}</td><td>its domain</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.BreachDetails}</td><td>the data breaches that contain it</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.Breach}</td><td>one data breach</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AssociatedDomainRegistrations}</td><td>the domains registered with it</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.DomainRegistration}</td><td>one such domain</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.OnlineAccount}</td><td>an online account of a phone number or an e-mail address</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AccountAggregates}</td><td>the number of online accounts</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AccountCategoryGroup}</td><td>the number of business or personal accounts</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.CategoryCount}</td><td>the number of accounts in one category</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.History}</td><td>earlier sightings</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.FraudHistory}</td><td>fraud reports of SEON customers</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.RiskScores}</td><td>scores from SEON's network</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.IpDetails}</td><td>the check of an IP address</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.DeviceDetails}</td><td>the check of a device: the next two, or one that this version does not know</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.WebDevice}</td><td>a browser</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.MobileDevice}</td><td>a device with Android or iOS</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.DeviceLocation}</td><td>the location of a device</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.BinDetails}</td><td>the check of a card by its first digits</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.GeolocationDetails}</td><td>distances between the addresses of a transaction</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlDetails}</td><td>the result of AML screening</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlResultPayload}</td><td>the list entries that matched</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlEntry}</td><td>one list entry</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlAka}</td><td>an alias in it</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlAttribute}</td><td>an attribute in it</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlScores}</td><td>the scores of the match</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlSource}</td><td>a list that was searched</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AmlWarning}</td><td>a warning in a list entry</td></tr>
 * <tr><td>{@link dev.verdict.seon.transaction.AppliedRule}</td><td>a rule that changed the score</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.seon.transaction;

import org.jspecify.annotations.NullMarked;
