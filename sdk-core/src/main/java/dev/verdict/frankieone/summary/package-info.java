/**
 * The summaries of FrankieOne's steps: one record for each kind of step.
 *
 * <p>Select summaries by their record:
 *
 * <pre>{@code
 * List<KycSummary> summaries = result.summaries(KycSummary.class);
 * }</pre>
 *
 * <p>The records mirror FrankieOne's KYC V2 API as released on 2026-07-10. They also read the kinds of the earlier release, and two kinds
 * that only FrankieOne's recorded responses have. {@link dev.verdict.json.JsonRecord} defines what null and empty mean.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.summary.StepSummary}</td><td>the summary of a step: one of the records below</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.StartSummary}</td><td>the first step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.KycSummary}</td><td>a KYC step: the rules that were met and not met</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.KycRule}</td><td>a rule of a KYC step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.KycRuleMatch}</td><td>the details of how a rule was met or not met</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.KycRuleDetail}</td><td>the data that one source confirmed or did not confirm</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.KycMatchType}</td><td>the result for one kind of data, under a rule or in an {@code IdSummary}</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.IdSummary}</td><td>a step that checks document numbers</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.IdMatch}</td><td>the result for one kind of data in that step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.VisaSummary}</td><td>a visa step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.NameValidationSummary}</td><td>a step that checks whether a name is a real name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.AmlSummary}</td><td>a screening step: the number of hits</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.AmlProviderSummary}</td><td>the number of hits of one provider</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.AmlSearchQuery}</td><td>the data that a provider searched for</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.MatchlistSummary}</td><td>a step that searches the customer's own lists</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.MatchlistListSummary}</td><td>the number of matches on one list</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.DuplicateSummary}</td><td>a step that searches for duplicates of the entity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.FraudSummary}</td><td>a step that looks for fraud signals</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.ActivityMonitorSummary}</td><td>a step that checks monitored activity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.ActivitySummary}</td><td>the same step, in older results</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.SupportingDocumentsSummary}</td><td>a step that checks supporting documents</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.OrganizationDataFetchSummary}</td><td>a step that fetches data about an organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.OrganizationPersistSummary}</td><td>a step that stores the fetched data</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.ReportSummary}</td><td>a step that stores a report about an organization</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.ReportType}</td><td>what a report is about</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.DecisionSummary}</td><td>the decision step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.summary.FinishSummary}</td><td>the last step</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.summary;

import org.jspecify.annotations.NullMarked;
