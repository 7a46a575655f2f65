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
 * Remembers the last requests that were handled, so that one delivered twice need not be handled twice. A request is known by
 * its id, or by its body: a captured request sent again under a new id is the same request, since a signature covers the body and
 * not the id.
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
 * not met for longest, and two copies that arrive together are both handled. So handling has to be repeatable. A platform's retries
 * go on for a day, over restarts and on other machines: who must know a request for certain keeps the ids in a store of their own.
 *
 * <p>Only digests are kept, no ids and no bodies. Safe to share between threads.
 */
public final class SeenRequests {
    private final int most;
    private final Map<String, Boolean> ids = byLastUse();
    private final Map<String, Boolean> bodies = byLastUse();

    private SeenRequests(int most) {
        this.most = most;
    }

    /**
     * A memory for so many requests.
     *
     * @param most how many requests it remembers; positive. Each takes about half a kilobyte
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
     * Whether this request, by its id or by its body, was added and is not forgotten.
     *
     * @param requestId the request's id; null or blank if it has none, or none of its own
     * @param body the body as it arrived
     * @return true if it need not be handled again
     */
    public boolean contains(@Nullable String requestId, byte[] body) {
        String id = idDigest(requestId);
        String content = digest(Objects.requireNonNull(body, "body"));
        synchronized (this) {
            // Both are looked up, since to be looked up is to be remembered for longer.
            boolean idKnown = id != null && ids.get(id) != null;
            boolean bodyKnown = bodies.get(content) != null;
            return idKnown || bodyKnown;
        }
    }

    /**
     * Remembers a request that was handled.
     *
     * @param requestId the request's id; null or blank if it has none, or none of its own
     * @param body the body as it arrived
     */
    public void add(@Nullable String requestId, byte[] body) {
        String id = idDigest(requestId);
        String content = digest(Objects.requireNonNull(body, "body"));
        synchronized (this) {
            if (id != null) {
                remember(ids, id);
            }
            remember(bodies, content);
        }
    }

    private void remember(Map<String, Boolean> seen, String digest) {
        seen.put(digest, Boolean.TRUE);
        if (seen.size() > most) {
            seen.remove(seen.keySet().iterator().next());
        }
    }

    private static Map<String, Boolean> byLastUse() {
        return new LinkedHashMap<>(16, 0.75f, true);
    }

    private static @Nullable String idDigest(@Nullable String requestId) {
        return requestId == null || requestId.isBlank() ? null : digest(requestId.getBytes(StandardCharsets.UTF_8));
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
        return "SeenRequests[" + bodies.size() + " of " + most + "]";
    }
}
