package dev.verdict.desk.data;

import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewRun;
import java.util.Optional;

/** What became of a decision. */
public sealed interface ActionResult {
    /**
     * The decision took effect.
     *
     * @param run the run as it is now
     * @param foundOut whether the platform's answer was lost, and a look at the run showed that the decision took effect
     */
    record Done(ReviewRun run, boolean foundOut) implements ActionResult {}

    /**
     * The run has changed since the analyst saw it. Nothing was sent to the platform.
     *
     * @param current the run as it is now
     * @param other the latest change by a person; empty if the platform itself changed the run
     */
    record Conflict(ReviewRun current, Optional<AuditEntry> other) implements ActionResult {}

    /**
     * The decision did not take effect, or nobody knows whether it did.
     *
     * @param run the run as it is now
     * @param message why, for the analyst; contains no personal data
     */
    record NotDone(ReviewRun run, String message) implements ActionResult {}
}
