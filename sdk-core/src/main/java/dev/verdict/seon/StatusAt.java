package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A status of a run, and the time of the event that reported it.
 *
 * @param status the status
 * @param at the time; null if SEON did not send it
 */
public record StatusAt(Open<RunStatus> status, @Nullable Instant at) {

    public StatusAt {
        Objects.requireNonNull(status, "status");
    }

    @Override
    public String toString() {
        return status + (at == null ? "" : " at " + at);
    }
}
