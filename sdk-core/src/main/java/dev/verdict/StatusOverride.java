package dev.verdict;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision that stands in the place of the platform's own.
 *
 * <p>{@link #toString()} says "an operator": {@link #by()} names a person and is not for logs.
 *
 * @param requestId the platform's id of the request that made it: what to quote, and never blank
 * @param by who made it, as the platform names them; null if it does not say
 * @param at when it was made; null if the platform does not say
 * @param from the word before it, the machine's own; absent if the platform did not send it
 * @param to the word it put in place; it can be the same, which confirms it
 * @param verdictBefore what the verdict would be without it; {@link Verdict.Kind#UNRECOGNIZED} where that depends on a word that was
 *     not sent
 * @param verdictAfter what the verdict is with it
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
     * Whether the verdict is another one because of it.
     *
     * @return false if it confirmed what was there, or if something else decides (an execution that did not complete). A verdict
     *     before it that {@linkplain #isVerdictBeforeKnown() is not known} counts as {@link Verdict.Kind#UNRECOGNIZED}
     */
    public boolean changesVerdict() {
        return verdictBefore != verdictAfter;
    }

    /**
     * Whether the verdict before it is known.
     *
     * @return false if it depends on the word before, and the platform did not send that
     */
    public boolean isVerdictBeforeKnown() {
        return from.isPresent() || verdictBefore != Verdict.Kind.UNRECOGNIZED;
    }

    /** Everything but the operator's name. */
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
