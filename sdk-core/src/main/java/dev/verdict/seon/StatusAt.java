package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The status of a run from some time on.
 *
 * @param status the status
 * @param at from when on; null if no time was sent
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
