/**
 * The data of the desk, in memory: the runs, the log, and what an analyst does. It calls no platform and knows no page.
 *
 * <table>
 * <caption>Classes, in reading order</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@code RunKey}</td><td>which run</td></tr>
 * <tr><td>{@code RunStore}</td><td>all runs and transactions</td></tr>
 * <tr><td>{@code AuditLog}</td><td>what analysts did, here and at the platforms</td></tr>
 * <tr><td>{@code DeskActions}</td><td>decisions, notes, views and new verifications</td></tr>
 * <tr><td>{@code ActionResult}, {@code NewVerification}, {@code Created}</td><td>what they take and return</td></tr>
 * <tr><td>{@code PlatformActions}, {@code PlatformAnswer}</td><td>what the desk needs of a platform</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.desk.data;

import org.jspecify.annotations.NullMarked;
