package dev.verdict.http.engine;

/**
 * Counts how many bytes a connection may receive. Each call adds an allowance, and the part that it does not use lapses when
 * it ends. So the current calls limit what a server can send, of whatever kind: bodies, headers, trailers, chunk extensions,
 * interim responses, HTTP/2 control frames. Safe to share between threads.
 */
public final class Traffic {
    private static final long KIB = 1024;

    /** For the TLS handshake, and for the response of a proxy before it. */
    public static final long CONNECTING = 512 * KIB;

    /** For what comes between calls: session tickets, pings, the end of the connection. */
    public static final long IDLE = 64 * KIB;

    private static final long HEADERS = 512 * KIB;

    private long received;
    private long allowed = CONNECTING;
    private long open;

    /** The allowance of a call with this largest body, in bytes: an eighth more for framing, and room for the headers. */
    public static long allowance(int largestBody) {
        return largestBody + largestBody / 8L + HEADERS;
    }

    public synchronized void begin(long allowance) {
        open += allowance;
        allowed = Math.min(allowed + allowance, received + open + IDLE);
    }

    public synchronized void end(long allowance) {
        open -= allowance;
        allowed = Math.min(allowed, received + open + IDLE);
    }

    /** Counts received bytes. Returns false if they exceed the allowance. */
    public synchronized boolean receive(int bytes) {
        received += bytes;
        return received <= allowed;
    }

    public synchronized long received() {
        return received;
    }
}
