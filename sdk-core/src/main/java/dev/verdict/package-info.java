/**
 * What an integrator acts on, for every identity-verification platform alike: the {@link dev.verdict.Verdict}, who
 * overrode it, which steps failed and why, and the errors that say what to do next.
 *
 * <p>Start at {@link dev.verdict.VerificationResult}: it is what every platform's result is. Everything here is immutable
 * and safe to share between threads, and nothing here prints personal data.
 */
@NullMarked
package dev.verdict;

import org.jspecify.annotations.NullMarked;
