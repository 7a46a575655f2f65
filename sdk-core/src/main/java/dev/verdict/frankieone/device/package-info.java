/**
 * A device: what it is, where it is, and what speaks for or against it.
 *
 * <p>Evidence of fraud and monitored activities both name devices. This package therefore knows neither of them: of the other packages
 * of FrankieOne, it uses {@link dev.verdict.frankieone.entity} and {@link dev.verdict.frankieone.RiskLevel} only.
 */
@NullMarked
package dev.verdict.frankieone.device;

import org.jspecify.annotations.NullMarked;
