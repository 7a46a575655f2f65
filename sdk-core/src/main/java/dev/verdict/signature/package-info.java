/**
 * Signature checks over raw bytes, for webhooks of any platform.
 *
 * <p>Check the bytes as received first, and parse them afterwards:
 *
 * <pre>{@code
 * HmacSha256 hmac = HmacSha256.withSecret(secret);
 * hmac.check(body, Headers.lookup(request::getHeader).only("X-Signature").orElse(null));   // throws if the signature is wrong
 * }</pre>
 *
 * <p>A failed check throws an {@link dev.verdict.InvalidSignatureException}. The package uses the JDK's cryptography only, does not parse
 * JSON and does not depend on a platform. Nothing here prints a secret, a signature, a token or a body.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.signature.HmacSha256}</td><td>checks the HMAC-SHA256 of a body</td></tr>
 * <tr><td>{@link dev.verdict.signature.Rs256Token}</td><td>a token whose RS256 signature was verified</td></tr>
 * <tr><td>{@link dev.verdict.signature.RsaKeys}</td><td>the RSA public keys of a platform, which verify such tokens</td></tr>
 * <tr><td>{@link dev.verdict.signature.Headers}</td><td>the headers of a request, from any web framework</td></tr>
 * <tr><td>{@link dev.verdict.signature.SeenRequests}</td><td>remembers handled requests, to skip duplicates</td></tr>
 * <tr><td>{@link dev.verdict.signature.CredentialText}</td><td>checks secrets and keys that are configured as text</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The package-private class {@code RsaPem} reads one RSA public key in PEM.
 */
@NullMarked
package dev.verdict.signature;

import org.jspecify.annotations.NullMarked;
