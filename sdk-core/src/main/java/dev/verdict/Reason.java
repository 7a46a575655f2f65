package dev.verdict;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a verdict or a failing step. It names the check, the source and the outcome, but never the value that was checked,
 * so it holds no personal data.
 *
 * @param origin the part of the result that the reason comes from
 * @param text one line for a person, with names, enum constants, codes and counts only
 * @param reference the id of the issue, step result or process result that the reason comes from; null if it has none
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

    /** The part of a result that a reason comes from. Later versions may add constants, so keep a {@code default} in a switch. */
    public enum Origin {
        /** An error that the step reported. */
        ERROR,
        /** The step's summary, or a count of its evidence. */
        SUMMARY,
        /** An issue that nobody has cleared. */
        ISSUE,
        /** A single check against one source. */
        EVIDENCE,
        /** The step's own result or the list that names the step, if the platform sent nothing more. */
        STEP
    }
}
