/**
 * What a person and a company have in common: addresses, e-mail addresses, phone numbers, documents, references to other systems, and the
 * sources that data come from.
 *
 * <p>The records mirror FrankieOne's KYC V2 API 2.0.1, which KYB V2 shares. The room knows neither the person, in {@code
 * dev.verdict.frankieone.individual}, nor the company, in {@code dev.verdict.frankieone.organization}.
 */
@NullMarked
package dev.verdict.frankieone.entity;

import org.jspecify.annotations.NullMarked;
