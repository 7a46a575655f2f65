package dev.verdict.http.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * How far the platform's clock is ahead of this machine's, from the {@code Date} headers of its responses. Safe to share
 * between threads.
 */
public final class PlatformClock {
    /** With a larger difference, either a clock was never set, or the date is not of this response. */
    private static final Duration MAX_DIFFERENCE = Duration.ofDays(3650);
    /** The header has whole seconds, and the platform's servers do not share one clock. */
    private static final Duration RESOLUTION = Duration.ofSeconds(2);

    private volatile @Nullable Duration ahead;

    /**
     * Reads the time from a response. A response from a cache is ignored, because its date is the time at which it was
     * stored.
     *
     * @param sentAt when the request was sent, by this machine's clock; null if it is proved that no server processed it
     * @param receivedAt when the response arrived, by the same clock
     */
    public void responded(Response response, @Nullable Instant sentAt, Instant receivedAt) {
        List<String> date = response.headers("Date");
        Instant now = date.size() == 1 ? HttpDate.parse(date.get(0)) : null;
        boolean isFresh =
                response.headers("Age").stream().allMatch(age -> age.strip().equals("0"));
        if (now == null || !isFresh || sentAt == null || receivedAt.isBefore(sentAt)) {
            return;
        }
        // The server dated the response between sentAt and receivedAt, so this is the smallest possible difference.
        Duration least = Duration.between(receivedAt, now);
        if (least.abs().compareTo(MAX_DIFFERENCE) <= 0) {
            ahead = least;
        }
    }

    /**
     * The earliest time that the platform's clock can have shown at a time of this machine's clock.
     *
     * @param time a time by this machine's clock
     * @return the time; empty if no response has shown the platform's clock
     */
    public Optional<Instant> earliest(Instant time) {
        return Optional.ofNullable(ahead).map(least -> time.plus(least).minus(RESOLUTION));
    }
}
