package dev.verdict.seon;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import dev.verdict.UnreadableBodyException;
import dev.verdict.signature.Headers;
import dev.verdict.signature.HmacSha256;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Receives SEON's webhooks. It checks the signature of the raw body before it parses anything.
 *
 * <pre>{@code
 * SeonWebhook webhook = SeonWebhook.withSecrets(secret);
 * try {
 *     ReceivedEvent received = webhook.receive(Headers.lookup(request::getHeader), body);   // the raw bytes of the request
 *     …                                                                     // respond with 200 once the event is stored
 * } catch (InvalidSignatureException e) {
 *     …                                                                     // respond with 401
 * }
 * }</pre>
 *
 * <p>SEON retries after a 5xx status and gives up after a 4xx, and an event that it gives up on is lost. Respond with 401 only to an
 * invalid signature, and with 5xx if a secret is missing or the store is down. An {@link UnreadableBodyException} means that SEON signed
 * the body but this version cannot read it: respond with 5xx, or store the bytes and respond with 2xx.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SeonWebhook {
    /** The header with the signature: the HMAC-SHA256 of the raw body in hex. */
    public static final String SIGNATURE_HEADER = "SEON-Signature";
    /** The header that older endpoints use: {@code SHA-256=} and the HMAC, whose secret is the licence key. */
    public static final String DIGEST_HEADER = "Digest";
    /** The header that identifies a delivery; each attempt has the same value. */
    public static final String REQUEST_ID_HEADER = "Request-Id";

    /** Each digest costs one HMAC of the whole body, and anyone can send a thousand of them. */
    private static final int MAX_DIGESTS = 4;

    private static final String DIGEST_PREFIX = "sha-256=";
    /** Only a ping is parsed without a signature, so its size is limited. */
    private static final int MAX_PING_BYTES = 4096;

    private final HmacSha256 secrets;

    private SeonWebhook(HmacSha256 secrets) {
        this.secrets = secrets;
    }

    /**
     * Creates a receiver for webhooks that are signed with one of the given secrets.
     *
     * @param secrets the endpoint's secret; the old and the new one while you replace it; the licence key for an older endpoint
     * @return the receiver
     * @throws IllegalArgumentException if there is no secret, or if one is not printable ASCII or is enclosed in white space or
     *     quotes. The message does not contain the secret; {@link dev.verdict.signature.CredentialText} explains the rules
     */
    public static SeonWebhook withSecrets(String... secrets) {
        return withSecrets(Arrays.asList(secrets));
    }

    /**
     * Creates a receiver for webhooks that are signed with one of the given secrets.
     *
     * @param secrets as in {@link #withSecrets(String...)}
     * @return the receiver
     * @throws IllegalArgumentException as {@link #withSecrets(String...)}
     */
    public static SeonWebhook withSecrets(Collection<String> secrets) {
        return new SeonWebhook(HmacSha256.withSecrets(List.copyOf(secrets)));
    }

    /**
     * Receives a webhook.
     *
     * @param headers the request's headers
     * @param body the raw bytes of the body, unchanged
     * @return the event and the id of the delivery
     * @throws InvalidSignatureException if the signature is missing or wrong, unless the body is a ping without a signature
     * @throws UnreadableBodyException if the signature is valid but the body cannot be read
     */
    public ReceivedEvent receive(Headers headers, byte[] body) {
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
        String id = headers.first(REQUEST_ID_HEADER)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        Optional<String> signature = headers.only(SIGNATURE_HEADER);
        List<String> digests = headers.all(DIGEST_HEADER);
        if (signature.isEmpty() && digests.isEmpty()) {
            return new ReceivedEvent(ping(body), id);
        }
        List<String> candidates = signature.map(List::of).orElseGet(() -> sha256(digests));
        if (candidates.stream().noneMatch(hex -> secrets.isSignatureOf(body, hex.strip()))) {
            throw new InvalidSignatureException(Problem.WRONG, "it was not made over this body with a known secret");
        }
        return new ReceivedEvent(SeonEvent.parse(body), id);
    }

    /** The header is a list of digests with several algorithms, and proxies may add to it. */
    private static List<String> sha256(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(DIGEST_PREFIX))
                .map(text -> text.substring(DIGEST_PREFIX.length()))
                .limit(MAX_DIGESTS)
                .toList();
    }

    private static SeonEvent ping(byte[] body) {
        try {
            if (body.length <= MAX_PING_BYTES && SeonEvent.parse(body) instanceof Ping ping) {
                return ping;
            }
        } catch (UnreadableBodyException unsigned) {
            // an unreadable body without a signature: report the missing signature
        }
        throw new InvalidSignatureException(Problem.MISSING, "there is none");
    }

    /** The number of secrets, never a secret. */
    @Override
    public String toString() {
        return secrets.toString().replace("HmacSha256", "SeonWebhook");
    }
}
