package dev.verdict.frankieone;

import dev.verdict.FailingStep;
import dev.verdict.FailingStep.Kind;
import dev.verdict.FailingStep.Subject;
import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.frankieone.StepHistory.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the failing steps. The newest attempt at each subject of a step decides. The lists of step names can add steps without a
 * result; otherwise they are compared with the results.
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
        Set<String> suspects = suspects(result);
        return suspects.isEmpty() ? List.of() : of(result, StepHistories.of(result, suspects::contains));
    }

    /** The steps that can fail. Most results have few or none, and only these need a history. */
    private static Set<String> suspects(WorkflowResult result) {
        Set<String> names = new HashSet<>();
        if (result.steps() != null) {
            names.addAll(result.steps().failed());
            names.addAll(result.steps().incomplete());
        }
        for (StepResult step : result.workflowStepResults()) {
            if (kind(step.result(), false) != null) {
                names.add(StepHistories.name(step));
            }
        }
        return names;
    }

    static List<FailingStep> of(WorkflowResult result, List<StepHistory> histories) {
        Map<String, List<WorkflowIssue>> openIssues = IssueRules.openByStep(result);
        List<FailingStep> failing = new ArrayList<>();
        for (StepHistory history : histories) {
            FailingStep step = new FailingSteps(history, openIssues).failing();
            if (step != null) {
                failing.add(step);
            }
        }
        return List.copyOf(failing);
    }

    private @Nullable FailingStep failing() {
        boolean hasResults = !history.subjects().isEmpty();
        boolean listedAsGood = isListed(Listing.PASSED) || isListed(Listing.NOT_APPLICABLE);
        List<Subject> subjects = subjects(listedAsGood);
        Kind listedAs = isListed(Listing.FAILED) ? Kind.FAILED : isListed(Listing.INCOMPLETE) ? Kind.INCOMPLETE : null;
        if (subjects.isEmpty() && listedAs == null) {
            return null;
        }
        List<Reason> reasons = new ArrayList<>();
        subjects.forEach(subject -> reasons.addAll(subject.reasons()));
        Open<?> outcome = Open.absent();
        Kind worst = listedAs;
        if (!subjects.isEmpty()) {
            Subject first = subjects.get(0);
            outcome = first.result();
            // FrankieOne lists a step with a technical error as failed too; ERROR is the more precise kind.
            worst = listedAs == Kind.FAILED && first.kind() != Kind.ERROR ? listedAs : first.kind();
        } else if (hasResults) {
            outcome = StepHistories.newestFirst(history.current()).get(0).result();
        }
        boolean contradicted = history.listedAs().size() > 1
                || (listedAsGood ? !subjects.isEmpty() : subjects.isEmpty() && hasResults);
        addListing(reasons, subjects, hasResults ? outcome : null, listedAs, listedAsGood);
        return new FailingStep(history.name(), outcome, Objects.requireNonNull(worst), reasons, contradicted, subjects);
    }

    /** Whether the step only fails because it is listed as failed: all its hits are on allow lists. */
    static boolean isOnlyAllowed(FailingStep step) {
        return step.subjects().isEmpty() && step.result().equals(HIT);
    }

    private boolean isListed(Listing listing) {
        return history.listedAs().contains(listing);
    }

    private static void addListing(
            List<Reason> reasons,
            List<Subject> subjects,
            @Nullable Open<?> outcome,
            @Nullable Kind listedAs,
            boolean listedAsGood) {
        if (subjects.isEmpty() && listedAs != null) {
            String list = listedAs == Kind.FAILED ? "failed" : "incomplete";
            String rest = outcome == null
                    ? ", without a result"
                    : outcome.equals(HIT) ? ", and its hits are on allow lists only" : ", which contradicts its result";
            reasons.add(new Reason(Reason.Origin.STEP, "listed as " + list + rest, null));
        }
        if (listedAsGood) {
            reasons.add(new Reason(Reason.Origin.STEP, "also listed as passed or not applicable", null));
        }
    }

    /** The failing subjects of the step, worst first. */
    private List<Subject> subjects(boolean listedAsGood) {
        List<Subject> failing = new ArrayList<>();
        for (List<StepResult> newestFirst : history.subjects()) {
            StepResult newest = newestFirst.get(0);
            List<WorkflowIssue> issues = issues(newest);
            Kind kind = Matchlists.isOnlyAllowed(newest, issues) ? null : kind(newest.result(), listedAsGood);
            if (kind != null) {
                openIssues.remove(newest.stepResultId());
                List<String> ids = new ArrayList<>();
                for (StepResult attempt : newestFirst) {
                    if (attempt.stepResultId() != null) {
                        ids.add(attempt.stepResultId());
                    }
                }
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

    /**
     * The open issues of a step result. Ids should be unique; if failing results share one, only the first of them gets the
     * issues.
     */
    private List<WorkflowIssue> issues(StepResult step) {
        return step.stepResultId() == null ? List.of() : openIssues.getOrDefault(step.stepResultId(), List.of());
    }

    /**
     * The kind of failure of an outcome; null if it is none. Without an outcome the step is incomplete, unless it is listed as
     * good.
     */
    private static @Nullable Kind kind(Open<StepOutcome> outcome, boolean listedAsGood) {
        if (!outcome.isPresent()) {
            return listedAsGood ? null : Kind.INCOMPLETE;
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
