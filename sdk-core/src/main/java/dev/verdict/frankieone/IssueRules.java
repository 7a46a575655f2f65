package dev.verdict.frankieone;

import dev.verdict.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The issues of a run that still stand, and how they read. */
final class IssueRules {
    private IssueRules() {}

    /** Most severe first; among equals in the order sent. */
    static List<WorkflowIssue> open(WorkflowResult result) {
        List<WorkflowIssue> open = new ArrayList<>();
        for (WorkflowIssue issue : result.issues()) {
            if (issue.isOpen()) {
                open.add(issue);
            }
        }
        if (open.size() > 1) {
            open.sort(Comparator.comparing(IssueRules::severity));
        }
        return List.copyOf(open);
    }

    /** The open issues of each step, by the id of the step's result; those of no step are left out. */
    static Map<String, List<WorkflowIssue>> openByStep(WorkflowResult result) {
        Map<String, List<WorkflowIssue>> byStep = new HashMap<>();
        for (WorkflowIssue issue : open(result)) {
            if (issue.stepResultId() != null) {
                byStep.computeIfAbsent(issue.stepResultId(), id -> new ArrayList<>())
                        .add(issue);
            }
        }
        return byStep;
    }

    /** A severity that is not known may be a severe one: it stands where a person must look. */
    private static IssueSeverity severity(WorkflowIssue issue) {
        return issue.severity().known().orElse(IssueSeverity.REVIEW);
    }

    static Reason reason(WorkflowIssue issue) {
        String text = "issue " + issue.issue() + " (" + issue.category() + ", severity " + issue.severity() + ")";
        return new Reason(Reason.Origin.ISSUE, text, issue.issueId());
    }
}
