package dev.verdict.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last requests that were handled, so that one delivered twice need not be handled twice. A request's id is its
 * identity: two deliveries with ids of their own are two requests, be their bodies the same. Only a request that came without an id
 * is known by its body.
 *
 * <pre>{@code
 * signature.check(body, header);               // first: a forged request must not make a real one look seen
 * if (!seen.contains(requestId, body)) {
 *     handle(body);
 *     seen.add(requestId, body);               // last: what failed comes again, and must not look seen then
 * }
 * }</pre>
 *
 * <p>This saves work and proves nothing: it holds a bounded number of requests in the memory of one process, forgets those
 * not met for longest, and two copies that arrive together are both handled. A signature does not cover the id, so a captured request
 * can come again under a new one. So handling has to be repeatable. A platform's retries go on for a day, over restarts and on other
 * machines: who must know a request for certain keeps the ids in a store of their own.
 *
 * <p>Only digests are kept, no ids and no bodies. Safe to share between threads.
 */
public final class SeenRequests {
    private final int most;
    private final Map<String, Boolean> seen = new LinkedHashMap<>(16, 0.75f, true); // by last use

    private SeenRequests(int most) {
        this.most = most;
    }

    /**
     * A memory for so many requests.
     *
     * @param most how many requests it remembers; positive. Each takes about a quarter of a kilobyte
     * @return an empty memory
     * @throws IllegalArgumentException if it is not positive
     */
    public static SeenRequests remembering(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("must remember at least one request, not " + most);
        }
        return new SeenRequests(most);
    }

    /**
     * Whether this request was added and is not forgotten. To be looked up is to be remembered for longer.
     *
     * @param requestId the request's id; null or blank if it has none, or none of its own
     * @param body the body as it arrived; looked at only if there is no id
     * @return true if it need not be handled again
     */
    public boolean contains(@Nullable String requestId, byte[] body) {
        String identity = identity(requestId, body);
        synchronized (this) {
            return seen.get(identity) != null; // not containsKey, which is no use of it
        }
    }

    /**
     * Remembers a request that was handled.
     *
     * @param requestId the request's id; null or blank if it has none, or none of its own
     * @param body the body as it arrived; looked at only if there is no id
     */
    public void add(@Nullable String requestId, byte[] body) {
        String identity = identity(requestId, body);
        synchronized (this) {
            seen.put(identity, Boolean.TRUE);
            if (seen.size() > most) {
                seen.remove(seen.keySet().iterator().next());
            }
        }
    }

    /** Of ids and of bodies apart: an id that is the text of a body is not that body. */
    private static String identity(@Nullable String requestId, byte[] body) {
        Objects.requireNonNull(body, "body");
        return requestId == null || requestId.isBlank()
                ? "body " + digest(body)
                : "id " + digest(requestId.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** How many requests there are, and nothing of them. */
    @Override
    public synchronized String toString() {
        return "SeenRequests[" + seen.size() + " of " + most + "]";
    }
}
