/**
 * SEON's runs and transactions, as {@link dev.verdict.review} shows them. No other package uses this one.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.seon.review.SeonReview}</td><td>makes the rows of runs and transactions</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.seon.review;

import org.jspecify.annotations.NullMarked;
