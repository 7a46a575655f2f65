package dev.verdict.frankieone;

import dev.verdict.FailingStep;
import dev.verdict.FailingStep.Kind;
import dev.verdict.FailingStep.Subject;
import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.frankieone.StepHistory.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the failing steps. In the history of each step the newest attempt at each subject decides. The lists of step names
 * can add steps that have no result, and are compared with the results.
 */
final class FailingSteps {
    private static final Open<StepOutcome> HIT = Open.of(StepOutcome.HIT);

    private final StepHistory history;
    private final Map<String, List<WorkflowIssue>> openIssues;

    private FailingSteps(StepHistory history, Map<String, List<WorkflowIssue>> openIssues) {
        this.history = history;
        this.openIssues = openIssues;
    }

    static List<FailingStep> of(WorkflowResult result) {
        return of(result, StepHistories.of(result));
    }

    static List<FailingStep> of(WorkflowResult result, List<StepHistory> histories) {
        Map<String, List<WorkflowIssue>> openIssues = IssueRules.openByStep(result);
        return histories.stream()
                .map(history -> new FailingSteps(history, openIssues).failing())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable FailingStep failing() {
        List<StepResult> results = history.current();
        boolean listedWell = isListed(Listing.PASSED) || isListed(Listing.NOT_APPLICABLE);
        List<Subject> subjects = subjects(listedWell);
        Kind listedAs = isListed(Listing.FAILED) ? Kind.FAILED : isListed(Listing.INCOMPLETE) ? Kind.INCOMPLETE : null;
        if (subjects.isEmpty() && listedAs == null) {
            return null;
        }
        List<Reason> reasons = new ArrayList<>();
        subjects.forEach(subject -> reasons.addAll(subject.reasons()));
        Open<?> word = Open.absent();
        Kind worst = listedAs;
        if (!subjects.isEmpty()) {
            Subject first = subjects.get(0);
            word = first.result();
            // A step that broke is listed as failed, too; that it broke is what tells them apart.
            worst = listedAs == Kind.FAILED && first.kind() != Kind.ERROR ? listedAs : first.kind();
        } else if (!results.isEmpty()) {
            word = StepHistories.newestFirst(results).get(0).result();
        }
        boolean contradicted = history.listedAs().size() > 1
                || (listedWell ? !subjects.isEmpty() : subjects.isEmpty() && !results.isEmpty());
        addListing(reasons, subjects, results.isEmpty() ? null : word, listedAs, listedWell);
        return new FailingStep(history.name(), word, Objects.requireNonNull(worst), reasons, contradicted, subjects);
    }

    /** Whether it fails for the list that it is in alone: no other hit is passed over. */
    static boolean isOnlyAllowed(FailingStep step) {
        return step.subjects().isEmpty() && step.result().equals(HIT);
    }

    private boolean isListed(Listing listing) {
        return history.listedAs().contains(listing);
    }

    private static void addListing(
            List<Reason> reasons,
            List<Subject> subjects,
            @Nullable Open<?> word,
            @Nullable Kind listedAs,
            boolean listedWell) {
        if (subjects.isEmpty() && listedAs != null) {
            String list = listedAs == Kind.FAILED ? "failed" : "incomplete";
            String rest = word == null
                    ? ", without a result"
                    : word.equals(HIT) ? ", and its hits are on allow lists only" : ", against its result";
            reasons.add(new Reason(Reason.Origin.STEP, "listed as " + list + rest, null));
        }
        if (listedWell) {
            reasons.add(new Reason(Reason.Origin.STEP, "listed as passed or not applicable, too", null));
        }
    }

    /** The things a step looked at that fail, worst first. */
    private List<Subject> subjects(boolean listedWell) {
        List<Subject> failing = new ArrayList<>();
        for (List<StepResult> newestFirst : history.subjects()) {
            StepResult newest = newestFirst.get(0);
            List<WorkflowIssue> issues = issues(newest);
            Kind kind = Matchlists.isOnlyAllowed(newest, issues) ? null : kind(newest.result(), listedWell);
            if (kind != null) {
                openIssues.remove(newest.stepResultId());
                List<String> ids = newestFirst.stream()
                        .map(StepResult::stepResultId)
                        .flatMap(Stream::ofNullable)
                        .toList();
                failing.add(new Subject(
                        newest.objectType(),
                        newest.objectId(),
                        newest.result(),
                        kind,
                        StepReasons.of(newest, issues),
                        ids));
            }
        }
        failing.sort(Comparator.comparing(Subject::kind));
        return failing;
    }

    /** Of results that share an id, which no two should, the first that fails has the issues: else each would hold all of them. */
    private List<WorkflowIssue> issues(StepResult step) {
        return step.stepResultId() == null ? List.of() : openIssues.getOrDefault(step.stepResultId(), List.of());
    }

    /** How an outcome fails; null if it does not. A result without one is not done, unless the step is listed otherwise. */
    private static @Nullable Kind kind(Open<StepOutcome> outcome, boolean listedWell) {
        if (!outcome.isPresent()) {
            return listedWell ? null : Kind.INCOMPLETE;
        }
        StepOutcome known = outcome.known().orElse(null);
        if (known == null) {
            return Kind.UNRECOGNIZED;
        }
        return switch (known) {
            case FAIL, NO_MATCH, HIT, HIT_REJECTED, EXPIRED -> Kind.FAILED;
            case ERROR -> Kind.ERROR;
            case INCOMPLETE, MISSING_DATA, PARTIAL, CLEAR_REVIEW, UNCHECKED -> Kind.INCOMPLETE;
            case PASS, MATCH, CLEAR, CLEARED, HIT_ACCEPTED, COMPLETE, SKIPPED, NOT_APPLICABLE -> null;
        };
    }
}
