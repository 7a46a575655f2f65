package dev.verdict.frankieone;

import dev.verdict.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open issues of a run, and the text of an issue as a reason. */
final class IssueRules {
    private IssueRules() {}

    /** The open issues, most severe first; issues of equal severity in the order sent. */
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

    /** The open issues by the id of their step result. Issues without a step are left out. */
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

    /** An unknown severity counts as REVIEW, because it may be severe. */
    private static IssueSeverity severity(WorkflowIssue issue) {
        return issue.severity().known().orElse(IssueSeverity.REVIEW);
    }

    static Reason reason(WorkflowIssue issue) {
        String text = "issue " + issue.issue() + " (" + issue.category() + ", severity " + issue.severity() + ")";
        return new Reason(Reason.Origin.ISSUE, text, issue.issueId());
    }
}
