/**
 * Checks over raw bytes that tell a platform's request from a forged one: {@link dev.verdict.signature.HmacSha256} over a body,
 * {@link dev.verdict.signature.Rs256Token} for tokens, and the check of secrets that are given as text. It knows no platform and no JSON, and uses the JDK's cryptography only.
 *
 * <p>Check first, over the bytes as they arrived, and parse afterwards. What fails throws an {@link
 * dev.verdict.InvalidSignatureException}. Nothing here prints a secret, a signature, a token or a body.
 */
@NullMarked
package dev.verdict.signature;

import org.jspecify.annotations.NullMarked;
