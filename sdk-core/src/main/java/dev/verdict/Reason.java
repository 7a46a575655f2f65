package dev.verdict;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a verdict or a failing step, in words that hold no personal data: which check, at which source, with
 * which outcome, never the value that was checked.
 *
 * @param origin where in the result the reason was found
 * @param text one line for a person: names, words, codes and counts only
 * @param reference the id of what it was found in (an issue, a step result, a process result); null if it has none
 */
public record Reason(Origin origin, String text, @Nullable String reference) {

    public Reason {
        Objects.requireNonNull(origin, "origin");
        text = SafeText.line(Objects.requireNonNull(text, "text"));
    }

    @Override
    public String toString() {
        return text;
    }

    /** Where in a result a reason was found. Constants may be added. */
    public enum Origin {
        /** An error that the step reported. */
        ERROR,
        /** The step's summary, or a count over its evidence. */
        SUMMARY,
        /** An issue that nobody has cleared. */
        ISSUE,
        /** A single check of one source. */
        EVIDENCE,
        /** The word of the step itself, or the list that names it, where nothing more was sent. */
        STEP
    }
}
