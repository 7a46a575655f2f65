package dev.verdict.examples.postgres;

import dev.verdict.poll.WaitState;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A verification that one instance works on, as it was when the instance took it. Until the lease runs out, no other instance takes it.
 *
 * @param id the verification
 * @param number the number of the lease; whoever stores something must have the newest
 * @param stage how far the verification is
 * @param subject what to execute
 * @param reference the execution to poll; null before it is known
 * @param dueAt when this step was due
 * @param waitState how far the wait is
 * @param elapsed the time since the request
 * @param left the time until the deadline
 * @param attempt the newest attempt; null if there is none
 * @param settled whether the newest attempt is older than the settle time
 */
record Lease(
        String id,
        long number,
        Stage stage,
        Subject subject,
        @Nullable String reference,
        OffsetDateTime dueAt,
        WaitState waitState,
        Duration elapsed,
        Duration left,
        @Nullable String attempt,
        boolean settled) {

    /** The longest that the wait may last, counted from the request; positive. */
    Duration deadline() {
        return Duration.ofMillis(Math.max(1, elapsed.plus(left).toMillis()));
    }

    boolean isPastDeadline() {
        return left.isNegative() || left.isZero();
    }
}
