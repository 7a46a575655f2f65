/**
 * What a reviewer looks at, in one form for every platform: runs and transactions, filters for them, the activity of a person, the links
 * between persons, and the log of what reviewers did.
 *
 * <p>These are plain values without a store. The package of a platform makes them: {@code dev.verdict.frankieone.review} and {@code
 * dev.verdict.seon.review}. Further platforms can be added without a change here.
 *
 * <pre>{@code
 * List<ReviewRun> runs = stored.stream().map(SeonReview::run).toList();
 * runs.stream().filter(ReviewFilter.ALL.withText("miller").within(DatePreset.LAST_7_DAYS, clock, zone)).forEach(this::show);
 * }</pre>
 *
 * <p>Names, addresses, values and reasons are personal data. Only accessors return them; no {@code toString} prints them.
 *
 * <table>
 * <caption>Runs and transactions</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.review.ReviewEvent}</td><td>a run or a transaction</td></tr>
 * <tr><td>{@link dev.verdict.review.ReviewRun}</td><td>a run, with all that its details page shows</td></tr>
 * <tr><td>{@link dev.verdict.review.ReviewTransaction}</td><td>a transaction</td></tr>
 * <tr><td>{@link dev.verdict.review.Person}</td><td>the person of a run or a transaction</td></tr>
 * <tr><td>{@link dev.verdict.review.Timeline}</td><td>the steps and statuses of a run</td></tr>
 * <tr><td>{@link dev.verdict.review.TimelineStep}</td><td>a step, with its attempts</td></tr>
 * <tr><td>{@link dev.verdict.review.Outcome}</td><td>how a step or a check ended</td></tr>
 * <tr><td>{@link dev.verdict.review.Section}</td><td>the results of one kind of check</td></tr>
 * <tr><td>{@link dev.verdict.review.Trait}</td><td>a property that persons may share, such as a device</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Filters</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.review.ReviewFilter}</td><td>a filter for runs and transactions</td></tr>
 * <tr><td>{@link dev.verdict.review.AuditFilter}</td><td>a filter for audit logs</td></tr>
 * <tr><td>{@link dev.verdict.review.DateRange}</td><td>days in a time zone</td></tr>
 * <tr><td>{@link dev.verdict.review.DatePreset}</td><td>a range of days up to today</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Activity, network and audit</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.review.UserActivity}</td><td>everything that one person did</td></tr>
 * <tr><td>{@link dev.verdict.review.Network}</td><td>persons and what they share, as a graph</td></tr>
 * <tr><td>{@link dev.verdict.review.NetworkLimits}</td><td>which shared traits link persons</td></tr>
 * <tr><td>{@link dev.verdict.review.AuditEntry}</td><td>what a reviewer did with a run</td></tr>
 * <tr><td>{@link dev.verdict.review.AuditAction}</td><td>the action in such an entry</td></tr>
 * <tr><td>{@link dev.verdict.review.AuditExport}</td><td>writes audit logs as JSON Lines and CSV</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.review;

import org.jspecify.annotations.NullMarked;
