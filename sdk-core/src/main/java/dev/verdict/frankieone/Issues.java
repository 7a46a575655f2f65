package dev.verdict.frankieone;

import dev.verdict.Reason;
import java.util.Comparator;
import java.util.List;

/** The issues of a run that still stand, and how they read. */
final class Issues {
    /** A severity that is not known may be a severe one: it stands where a person must look. */
    private static final Comparator<WorkflowIssue> MOST_SEVERE_FIRST =
            Comparator.comparing(issue -> issue.severity().known().orElse(IssueSeverity.REVIEW));

    private Issues() {}

    /** Most severe first; among equals in the order sent. */
    static List<WorkflowIssue> open(WorkflowResult result) {
        return result.issues().stream()
                .filter(WorkflowIssue::isOpen)
                .sorted(MOST_SEVERE_FIRST)
                .toList();
    }

    static Reason reason(WorkflowIssue issue) {
        String text = "issue " + issue.issue() + " (" + issue.category() + ", severity " + issue.severity() + ")";
        return new Reason(Reason.Origin.ISSUE, text, issue.issueId());
    }
}
