package dev.verdict.http.engine;

/**
 * How many bytes a connection may receive. Each call brings an allowance of its own, and what it does not use lapses when it
 * ends. So what a server can send is bounded by the calls that are under way, whatever it sends: bodies, headers, trailers,
 * chunk extensions, interim responses, HTTP/2 control frames. Pure, and safe to share between threads.
 */
public final class Traffic {
    private static final long KIB = 1024;

    /** For the TLS handshake, and for what a proxy answers before it. */
    public static final long CONNECTING = 512 * KIB;

    /** Between calls: session tickets, pings, the end of the connection. */
    public static final long IDLE = 64 * KIB;

    private static final long HEADERS = 512 * KIB;

    private long received;
    private long allowed = CONNECTING;
    private long open;

    /** What a call brings whose response body may have this size: an eighth more for framing, and room for the headers. */
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

    /** Whether these bytes were still allowed. */
    public synchronized boolean receive(int bytes) {
        received += bytes;
        return received <= allowed;
    }

    public synchronized long received() {
        return received;
    }
}
