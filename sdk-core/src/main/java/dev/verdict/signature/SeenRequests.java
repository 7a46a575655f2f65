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
 * Remembers the latest handled requests, so that a receiver can skip duplicates. A request is identified by its id: two deliveries with
 * different ids are two requests, even if their bodies are equal. A request without an id is identified by its body.
 *
 * <pre>{@code
 * signature.check(body, header);               // first, so that a forged request cannot hide a real one
 * if (!seen.contains(requestId, body)) {
 *     handle(body);
 *     seen.add(requestId, body);               // last, so that a failed request is handled when it is resent
 * }
 * }</pre>
 *
 * <p>This class saves work but guarantees nothing, so make your handling idempotent. It holds a bounded number of requests in the memory
 * of one process and forgets the least recently used ones. Two copies that arrive at the same time are both handled. A signature does not
 * cover the id, so a captured request can be replayed with a new id. A platform's retries continue for a day, across restarts and
 * machines. If you must detect every duplicate, keep the ids in a store of your own.
 *
 * <p>Only digests are kept, no ids and no bodies. Safe to share between threads.
 */
public final class SeenRequests {
    private final int capacity;
    private final Map<String, Boolean> seen = new LinkedHashMap<>(16, 0.75f, true); // in access order

    private SeenRequests(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Creates an instance with the given capacity.
     *
     * @param capacity the maximum number of requests; positive. Each takes about 250 bytes
     * @return an empty instance
     * @throws IllegalArgumentException if the capacity is not positive
     */
    public static SeenRequests remembering(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("must remember at least one request, not " + capacity);
        }
        return new SeenRequests(capacity);
    }

    /**
     * Whether a request was added and is not forgotten yet. A lookup counts as a use of the request.
     *
     * @param requestId the id of the request; null or blank if it has none, or shares it with other requests
     * @param body the raw bytes of the body as received; used only if there is no id
     * @return true if you need not handle the request again
     */
    public boolean contains(@Nullable String requestId, byte[] body) {
        String identity = identity(requestId, body);
        synchronized (this) {
            return seen.get(identity) != null; // not containsKey, which does not count as an access
        }
    }

    /**
     * Remembers a request that was handled.
     *
     * @param requestId the id of the request; null or blank if it has none, or shares it with other requests
     * @param body the raw bytes of the body as received; used only if there is no id
     */
    public void add(@Nullable String requestId, byte[] body) {
        String identity = identity(requestId, body);
        synchronized (this) {
            seen.put(identity, Boolean.TRUE);
            if (seen.size() > capacity) {
                seen.remove(seen.keySet().iterator().next());
            }
        }
    }

    /** The prefix keeps ids and bodies apart: an id with the text of a body does not identify that body. */
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

    /** Prints the number of requests only. */
    @Override
    public synchronized String toString() {
        return "SeenRequests[" + seen.size() + " of " + capacity + "]";
    }
}
