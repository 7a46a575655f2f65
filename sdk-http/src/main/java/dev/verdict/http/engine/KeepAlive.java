package dev.verdict.http.engine;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an HTTP/1 connection may be idle before it is reused, from the header {@code Keep-Alive: timeout=5}. Pure
 * functions.
 */
public final class KeepAlive {
    /** Shorter than the limits of servers and load balancers. Some of them drop an idle connection without notice. */
    public static final Duration LONGEST = Duration.ofSeconds(30);

    /** The server measures from sending a response to receiving the next request, so its time includes the network's. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private static final Pattern TIMEOUT =
            Pattern.compile("(?:^|[,;\\s])timeout\\s*=\\s*\"?(\\d+)", Pattern.CASE_INSENSITIVE);

    private KeepAlive() {}

    /**
     * How long the connection may be idle.
     *
     * @param header the value of the header; null if there is none
     * @return from zero, which means that the connection is not reused, to {@link #LONGEST}
     */
    public static Duration longestIdle(@Nullable String header) {
        Matcher timeout = TIMEOUT.matcher(header == null ? "" : header);
        if (!timeout.find() || timeout.group(1).length() > 9) {
            return LONGEST;
        }
        Duration longest = Duration.ofSeconds(Long.parseLong(timeout.group(1))).minus(MARGIN);
        if (longest.isNegative()) {
            return Duration.ZERO;
        }
        return longest.compareTo(LONGEST) < 0 ? longest : LONGEST;
    }
}
