package dev.verdict.http.engine;

import dev.verdict.http.CallListener;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a client share.
 *
 * @param concurrency how many calls may be on the network at a time
 * @param waiting how many more calls may wait
 * @param largestBody the largest body of a response, in bytes
 * @param http the caller's own HTTP client; null to create one
 */
public record TransportSettings(
        BaseUrl baseUrl,
        int concurrency,
        int waiting,
        int largestBody,
        RateBudget budget,
        CallListener listener,
        PollTimer timer,
        Clock clock,
        ErrorMapper errors,
        @Nullable OkHttpClient http) {}
