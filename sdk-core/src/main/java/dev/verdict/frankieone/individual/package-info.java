/**
 * The person: {@link dev.verdict.frankieone.individual.Individual} and what it consists of.
 *
 * <p>The records mirror FrankieOne's KYC V2 API 2.0.1. Everything in them is personal, so they print ids and words of the platform and
 * nothing else. The room uses {@link dev.verdict.frankieone.entity}, and does not know the company.
 */
@NullMarked
package dev.verdict.frankieone.individual;

import org.jspecify.annotations.NullMarked;
