/**
 * FrankieOne's results, as {@link dev.verdict.review} shows them. No other package uses this one.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.review.FrankieOneReview}</td><td>makes the row of a result</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.review;

import org.jspecify.annotations.NullMarked;
