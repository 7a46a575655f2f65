package dev.verdict;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision that replaces the platform's automated one.
 *
 * <p>{@link #by()} names a person, so do not log it. {@link #toString()} says "an operator" instead.
 *
 * @param requestId the platform's id of the request that made the override; quote it to support. Never blank
 * @param by the person who made the override, as the platform names them; null if not sent
 * @param at the time of the override; null if not sent
 * @param from the automated status before the override; absent if not sent
 * @param to the status that the override set; equal to {@code from} if the override confirmed it
 * @param verdictBefore the verdict without the override; {@link Verdict.Kind#UNRECOGNIZED} if it depends on a status that was not sent
 * @param verdictAfter the verdict with the override
 */
public record StatusOverride(
        String requestId,
        @Nullable String by,
        @Nullable Instant at,
        Open<?> from,
        Open<?> to,
        Verdict.Kind verdictBefore,
        Verdict.Kind verdictAfter) {

    public StatusOverride {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(verdictBefore, "verdictBefore");
        Objects.requireNonNull(verdictAfter, "verdictAfter");
    }

    /**
     * Whether the override changed the verdict.
     *
     * @return false if it confirmed the status, or if something else decides, such as an execution that did not complete. A previous
     *     verdict that {@linkplain #isVerdictBeforeKnown() is unknown} counts as {@link Verdict.Kind#UNRECOGNIZED}
     */
    public boolean changesVerdict() {
        return verdictBefore != verdictAfter;
    }

    /**
     * Whether the verdict before the override is known.
     *
     * @return false if it depends on the previous status and the platform did not send that
     */
    public boolean isVerdictBeforeKnown() {
        return from.isPresent() || verdictBefore != Verdict.Kind.UNRECOGNIZED;
    }

    /** All components except the operator's name. */
    @Override
    public String toString() {
        return "an operator " + change() + (at == null ? "" : " at " + at) + ", request " + SafeText.name(requestId)
                + "; " + effect();
    }

    private String change() {
        if (!from.isPresent()) {
            return "set " + to + " (the status before was not sent)";
        }
        return from.equals(to) ? "confirmed " + to : "changed " + from + " to " + to;
    }

    private String effect() {
        if (!isVerdictBeforeKnown()) {
            return "the verdict before is not known, the verdict now is " + verdictAfter;
        }
        return changesVerdict()
                ? "the verdict changed from " + verdictBefore + " to " + verdictAfter
                : "the verdict is " + verdictAfter + " either way";
    }
}
