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
 * Receives SEON's webhooks: nothing is parsed before its signature was found right.
 *
 * <pre>{@code
 * SeonWebhook webhook = SeonWebhook.withSecrets(secret);
 * try {
 *     ReceivedEvent received = webhook.receive(Headers.lookup(request::getHeader), body);   // the raw bytes, as they came
 *     …                                                                     // 200 once it is stored
 * } catch (InvalidSignatureException e) {
 *     …                                                                     // 401
 * }
 * }</pre>
 *
 * <p>SEON tries again after a 5xx and gives up after a 4xx, and what it gives up cannot be read back: answer 401 only to a forged
 * signature, and 5xx while a secret is missing or storage is down. An {@link UnreadableBodyException} is signed by SEON and not
 * understood: answer 5xx, or 2xx once the bytes are kept. Immutable and safe to share between threads.
 */
public final class SeonWebhook {
    /** The header of the signature: hex of HMAC-SHA256 over the raw body. */
    public static final String SIGNATURE_HEADER = "SEON-Signature";
    /** The header of older endpoints: {@code SHA-256=} and the same; its key is the licence key. */
    public static final String DIGEST_HEADER = "Digest";
    /** The header to tell a delivery that was tried again. */
    public static final String REQUEST_ID_HEADER = "Request-Id";

    /** Each costs a look at the whole body, and anybody can send a thousand. */
    private static final int MOST_DIGESTS = 4;

    private static final String DIGEST_PREFIX = "sha-256=";
    /** A ping is the one thing that is read without a signature, so not much of it. */
    private static final int LONGEST_PING = 4096;

    private final HmacSha256 secrets;

    private SeonWebhook(HmacSha256 secrets) {
        this.secrets = secrets;
    }

    /**
     * For webhooks signed with one of the given secrets.
     *
     * @param secrets the endpoint's secret; while it is being replaced, the old and the new one; for an older endpoint, the licence
     *     key
     * @return the receiver
     * @throws IllegalArgumentException if there is no secret, or one is not printable ASCII, or has white space or quotes around it:
     *     {@link dev.verdict.signature.CredentialText} says why. The message does not quote it
     */
    public static SeonWebhook withSecrets(String... secrets) {
        return withSecrets(Arrays.asList(secrets));
    }

    /**
     * For webhooks signed with one of the given secrets.
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
     * @param body the raw bytes of the body, as they came
     * @return the event, and the id of the delivery
     * @throws InvalidSignatureException if the signature is missing or wrong, and it is no ping
     * @throws UnreadableBodyException if the signature is right and the body cannot be read
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

    /** The header is a list of digests of several kinds, which proxies may add to. */
    private static List<String> sha256(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(DIGEST_PREFIX))
                .map(text -> text.substring(DIGEST_PREFIX.length()))
                .limit(MOST_DIGESTS)
                .toList();
    }

    private static SeonEvent ping(byte[] body) {
        try {
            if (body.length <= LONGEST_PING && SeonEvent.parse(body) instanceof Ping ping) {
                return ping;
            }
        } catch (UnreadableBodyException unsigned) {
            // whatever it is, nobody signed it
        }
        throw new InvalidSignatureException(Problem.MISSING, "there is none");
    }

    /** How many secrets there are, and nothing of them. */
    @Override
    public String toString() {
        return secrets.toString().replace("HmacSha256", "SeonWebhook");
    }
}
