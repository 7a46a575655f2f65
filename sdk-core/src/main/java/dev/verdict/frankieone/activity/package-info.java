/**
 * A monitored activity: a payment or an event of an account, and the parties of it. Evidence of monitored activity holds the records;
 * start with {@link dev.verdict.frankieone.activity.Activity}.
 *
 * <p>The records mirror FrankieOne's KYC V2 API as released on 2026-07-10. {@code toString} prints ids and enum values, and never
 * amounts, account numbers or names. Of FrankieOne's other packages, this one uses {@link dev.verdict.frankieone.device}, {@link
 * dev.verdict.frankieone.individual}, {@link dev.verdict.frankieone.entity}, and a few enums of {@code dev.verdict.frankieone}.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.activity.Activity}</td><td>an action of a customer that the platform monitors</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityDetail}</td><td>a transaction or an event: one of the next two, or one that this version does not know</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityTransaction}</td><td>a payment as an activity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityEvent}</td><td>an event of an account, such as a login</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityEventType}</td><td>the type of event</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.Transaction}</td><td>the data of a payment</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.TransactionType}</td><td>the direction of a payment</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.CurrencyType}</td><td>the type of currency</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.TransactionMethod}</td><td>how the money is transferred</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.TransactionMerchant}</td><td>the merchant</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.MerchantIndustryCode}</td><td>an industry of the merchant</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.TransactionAccount}</td><td>an account that money comes from or goes to</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.TransactionAccountType}</td><td>the type of account</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.TransactionAccountClass}</td><td>who the account is for</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.TransactionAccountIdType}</td><td>the type of an identifier of the account</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityParty}</td><td>a party: the customer or the counterparty</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.PartyIndividual}</td><td>the person, if the party is one</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.PartyOrganization}</td><td>the company, if the party is one</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.PartyRiskSignals}</td><td>the risk of each means of contact of the party</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityAttribute}</td><td>a value that the integrator added</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityAttributeType}</td><td>the type of that value</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityProcessResult}</td><td>a process result that examined the activity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.activity.ActivityResultClass}</td><td>what the check looked for</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.activity;

import org.jspecify.annotations.NullMarked;
