package dev.verdict.seon;

import dev.verdict.FailingStep;
import dev.verdict.FailingStep.Kind;
import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.Reason.Origin;
import dev.verdict.seon.idv.CheckOutcome;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.IdvCheck;
import dev.verdict.seon.idv.IdvSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the steps of a run that failed or did not finish, and the reasons. */
final class RunFailures {
    private static final int MAX_LABEL_LENGTH = 60;

    private final List<FailingStep> failing = new ArrayList<>();
    private final WorkflowRun run;
    /** The latest result of each group of checks; only these count. */
    private final Set<IdvCheck> current = Collections.newSetFromMap(new IdentityHashMap<>());

    private final @Nullable RunStep lastSession;
    private boolean hasAbandonedStep;

    private RunFailures(WorkflowRun run) {
        this.run = run;
        run.document().ifPresent(current::add);
        run.selfie().ifPresent(current::add);
        run.proofOfAddress().ifPresent(current::add);
        this.lastSession = lastSession(run.steps());
    }

    static @Nullable RunStep lastSession(List<RunStep> steps) {
        return RunSteps.last(steps.stream().filter(step -> step.kind() == RunStep.Kind.IDV_SESSION))
                .orElse(null);
    }

    static List<FailingStep> of(WorkflowRun run) {
        RunFailures found = new RunFailures(run);
        for (RunStep step : run.steps()) {
            if (step.event() instanceof IdvSessionFinished event) {
                found.addSession(step, event.data());
            } else if (step.event() instanceof TransactionProcessed event) {
                found.addTransaction(step, event.data());
            }
        }
        found.addEnd();
        return List.copyOf(found.failing);
    }

    /**
     * Adds the groups of checks that no later session repeated. Adds the session as a whole only if it adds something to its groups: a worse
     * outcome, an abandonment, or duplicates.
     */
    private void addSession(RunStep step, IdvSession session) {
        boolean leftBefore = hasAbandonedStep;
        hasAbandonedStep = false;
        int before = failing.size();
        addGroup("document", session.documentCheckResult(), step);
        addGroup("selfie", session.selfieVerificationResult(), step);
        addGroup("proof of address", session.proofOfAddressCheckResult(), step);
        Kind kind = kind(step.outcome());
        if (kind != null && step == lastSession) {
            boolean duplicates = Boolean.TRUE.equals(session.duplicatesFound());
            boolean isReported = step.outcome().is(Decision.ABANDONED)
                    ? hasAbandonedStep
                    : failing.subList(before, failing.size()).stream()
                            .anyMatch(group -> group.kind().compareTo(kind) <= 0);
            if (duplicates || !isReported) {
                addWhole(step, kind, duplicates);
            }
        }
        hasAbandonedStep |= leftBefore;
    }

    private void addWhole(RunStep step, Kind kind, boolean duplicates) {
        List<Reason> reasons = new ArrayList<>();
        if (duplicates) {
            reasons.add(new Reason(Origin.SUMMARY, "duplicates were found", step.id()));
        }
        addOverall(reasons, step.outcome(), step.id());
        add("identity verification", step.outcome(), kind, reasons, false);
    }

    private void addGroup(String name, @Nullable IdvCheck group, RunStep step) {
        if (group == null || !current.contains(group)) {
            return;
        }
        Map<Kind, List<Reason>> byKind = new TreeMap<>();
        group.checks().forEach((check, outcome) -> {
            Kind kind = checkKind(outcome);
            if (kind != null) {
                byKind.computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(new Reason(Origin.EVIDENCE, label(check) + ": " + outcome, step.id()));
            }
        });
        boolean contradicted = group.overallResult().is(Decision.APPROVED) && !byKind.isEmpty();
        Kind overall = kind(group.overallResult());
        if (overall == null && byKind.isEmpty()) {
            return;
        }
        List<Reason> reasons = new ArrayList<>();
        if (byKind.isEmpty() || group.overallResult().is(Decision.ABANDONED)) {
            addOverall(reasons, group.overallResult(), step.id());
        }
        byKind.values().forEach(reasons::addAll);
        Kind worst = Stream.concat(Stream.ofNullable(overall), byKind.keySet().stream())
                .min(Comparator.naturalOrder())
                .orElse(Kind.UNRECOGNIZED);
        add(name, group.overallResult(), worst, reasons, contradicted);
    }

    /** The name of a check as words: {@code photoForgeryCheckResult} as photo forgery. Only a name of SEON's form is printed. */
    private static String label(String name) {
        int suffix =
                name.endsWith("CheckResult") ? "CheckResult".length() : name.endsWith("Result") ? "Result".length() : 0;
        String stem = name.substring(0, name.length() - suffix);
        if (stem.isEmpty() || stem.length() > MAX_LABEL_LENGTH) {
            return "a check";
        }
        StringBuilder words = new StringBuilder(stem.length() + 8);
        boolean afterSmall = false;
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean small = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!capital && !small) {
                return "a check";
            }
            words.append(capital && afterSmall ? " " : "").append(capital ? (char) (c - 'A' + 'a') : c);
            afterSmall = small;
        }
        return words.toString();
    }

    private void addOverall(List<Reason> reasons, Open<Decision> result, @Nullable String reference) {
        boolean left = result.is(Decision.ABANDONED);
        hasAbandonedStep |= left;
        reasons.add(new Reason(
                left ? Origin.SUMMARY : Origin.STEP,
                left ? "the person left here" : "the result as a whole: " + result,
                reference));
    }

    private void addTransaction(RunStep step, Transaction transaction) {
        Kind kind = kind(step.outcome());
        if (kind == null) {
            return;
        }
        List<Reason> reasons = new ArrayList<>();
        String score = step.fraudScore() == null ? "" : ", fraud score " + Numbers.shortest(step.fraudScore());
        reasons.add(new Reason(Origin.SUMMARY, "state " + step.outcome() + score, step.id()));
        transaction
                .appliedRules()
                .forEach(rule -> reasons.add(new Reason(Origin.EVIDENCE, rule.toString(), step.id())));
        add("transaction", step.outcome(), kind, reasons, false);
    }

    /** The place where the person left or the run broke, if no step shows it: after the last known step. */
    private void addEnd() {
        RunStatus status = run.status().known().orElse(null);
        if (status == RunStatus.ERROR) {
            addEnd("it broke ", Kind.ERROR);
        } else if (!hasAbandonedStep && (status == RunStatus.ABANDONED || status == RunStatus.EXPIRED)) {
            addEnd(status == RunStatus.EXPIRED ? "the time ran out " : "the person left ", Kind.INCOMPLETE);
        }
    }

    private void addEnd(String what, Kind kind) {
        List<RunStep> steps = run.steps();
        String where = steps.isEmpty()
                ? "before any step that is known"
                : "after "
                        + (steps.get(steps.size() - 1).kind() == RunStep.Kind.TRANSACTION
                                ? "a transaction"
                                : "a session of identity verification");
        add("workflow", run.status(), kind, List.of(new Reason(Origin.STEP, what + where, null)), false);
    }

    private void add(String name, Open<?> result, Kind kind, List<Reason> reasons, boolean contradicted) {
        failing.add(new FailingStep(name, result, kind, reasons, contradicted, List.of()));
    }

    /** The kind of failure for an outcome; null if it is not a failure. */
    private static @Nullable Kind kind(Open<Decision> outcome) {
        Decision known = outcome.known().orElse(null);
        if (known == null) {
            return outcome.isPresent() ? Kind.UNRECOGNIZED : null;
        }
        return switch (known) {
            case APPROVED -> null;
            case DECLINED -> Kind.FAILED;
            case ERROR -> Kind.ERROR;
            case REVIEW, ABANDONED -> Kind.INCOMPLETE;
        };
    }

    private static @Nullable Kind checkKind(Open<CheckOutcome> outcome) {
        CheckOutcome known = outcome.known().orElse(null);
        if (known == null) {
            return outcome.isPresent() ? Kind.UNRECOGNIZED : null;
        }
        return switch (known) {
            case PASS, NOT_PERFORMED -> null;
            case FAIL -> Kind.FAILED;
            case ERROR -> Kind.ERROR;
            case REVIEW -> Kind.INCOMPLETE;
        };
    }
}
