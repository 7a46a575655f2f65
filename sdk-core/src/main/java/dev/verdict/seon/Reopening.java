package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Instant;
import java.util.Objects;

/**
 * A run that had ended goes on: the person, or somebody for them, began anew. What it ends in then is the machine's own status again,
 * and no manual change.
 *
 * @param from the status in which it had ended
 * @param to the status with which it goes on
 * @param at when it was reopened
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
