/**
 * The company: {@link dev.verdict.frankieone.organization.Organization} and what it consists of, and {@link
 * dev.verdict.frankieone.organization.Ownership}, which walks over all who are behind it.
 *
 * <p>The records mirror FrankieOne's KYB V2 API 2.0. Where its samples differ from its specification, both are read: a name or a term of a
 * register as an object or a lone text, a list of words as a list or a lone word. What was sent is written back. Names of companies and of
 * the people behind them are not printed. The room uses {@link dev.verdict.frankieone.individual} and {@link
 * dev.verdict.frankieone.entity}.
 */
@NullMarked
package dev.verdict.frankieone.organization;

import org.jspecify.annotations.NullMarked;
