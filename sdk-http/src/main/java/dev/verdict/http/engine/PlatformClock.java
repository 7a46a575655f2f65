package dev.verdict.http.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * How far the platform's clock is ahead of this machine's, as the {@code Date} headers of its responses tell. Safe to share between
 * threads.
 */
public final class PlatformClock {
    /** A clock that is further off was never set, or the date is not of this response. */
    private static final Duration MOST = Duration.ofDays(3650);
    /** The header is in whole seconds, and the servers behind it do not share one clock. */
    private static final Duration RESOLUTION = Duration.ofSeconds(2);

    private volatile @Nullable Duration ahead;

    /**
     * Takes the time from a response. One that a cache gave tells when it was stored.
     *
     * @param sentAt when the request was sent, by this machine's clock; null if it is proved that no server processed it
     * @param receivedAt when the response had come, by the same clock
     */
    public void responded(Response response, @Nullable Instant sentAt, Instant receivedAt) {
        List<String> date = response.headers("Date");
        Instant now = date.size() == 1 ? HttpDate.parse(date.get(0)) : null;
        boolean isFresh =
                response.headers("Age").stream().allMatch(age -> age.strip().equals("0"));
        if (now == null || !isFresh || sentAt == null || receivedAt.isBefore(sentAt)) {
            return;
        }
        // The response was dated after it was asked for, and before it came: this is the least that the clock can be
        // ahead.
        Duration least = Duration.between(receivedAt, now);
        if (least.abs().compareTo(MOST) <= 0) {
            ahead = least;
        }
    }

    /**
     * The earliest that it can have been by the platform's clock.
     *
     * @param time a time by this machine's clock
     * @return empty if the platform's clock is not known
     */
    public Optional<Instant> earliest(Instant time) {
        return Optional.ofNullable(ahead).map(least -> time.plus(least).minus(RESOLUTION));
    }
}
