package dev.verdict.examples.temporal;

import io.temporal.common.RetryOptions;
import java.time.Duration;

/** How Temporal retries activities that change nothing. */
final class Retries {
    /**
     * Until the platform answers. An outage or expired credentials do not end a verification: Temporal shows the last failure, and goes on
     * when it is repaired. A reference or attempt of another account is refused by the client, and stays so.
     */
    static final RetryOptions UNTIL_TOLD = RetryOptions.newBuilder()
            .setInitialInterval(Duration.ofSeconds(1))
            .setBackoffCoefficient(2)
            .setMaximumInterval(Duration.ofMinutes(1))
            .setDoNotRetry(IllegalArgumentException.class.getName())
            .build();

    private Retries() {}
}
