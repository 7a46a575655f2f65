package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import java.util.Objects;

/**
 * A run that had ended continues, because the person began a new attempt. The status in which it ends next is set by SEON, and is no
 * manual change.
 *
 * @param from the status that had ended the run
 * @param to the status with which it continues
 * @param at when it continued
 */
public record Reopening(Open<RunStatus> from, Open<RunStatus> to, Instant at) {

    public Reopening {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public String toString() {
        return from + " -> " + to + " at " + at;
    }
}
