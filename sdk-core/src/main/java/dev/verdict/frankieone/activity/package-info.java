/**
 * A monitored activity: {@link dev.verdict.frankieone.activity.Activity}, the payment or the event that it is, and who takes part in it.
 *
 * <p>The records mirror FrankieOne's KYC V2 API as released on 2026-07-10. Evidence of monitored activity holds them. They print ids and
 * enum constants, and neither amounts nor accounts nor names. Of the other packages of FrankieOne, this one uses {@link
 * dev.verdict.frankieone.device}, {@link dev.verdict.frankieone.individual} and {@link dev.verdict.frankieone.entity}, and of the base
 * package a few enums.
 */
@NullMarked
package dev.verdict.frankieone.activity;

import org.jspecify.annotations.NullMarked;
