package dev.verdict.desk.data;

import dev.verdict.Open;
import java.time.Instant;

/** What a platform answered to a decision. */
public sealed interface PlatformAnswer {

    /**
     * The decision took effect.
     *
     * @param at when, as the platform reports it
     * @param status the status after
     * @param isFoundOut whether the answer was lost, and a look at the run showed that the decision took effect
     */
    record Accepted(Instant at, Open<?> status, boolean isFoundOut) implements PlatformAnswer {}

    /**
     * The decision did not take effect, or nobody knows whether it did.
     *
     * @param message why, for the analyst; contains no personal data
     */
    record Refused(String message) implements PlatformAnswer {}
}
