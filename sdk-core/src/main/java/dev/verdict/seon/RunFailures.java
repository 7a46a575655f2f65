package dev.verdict.seon;

import dev.verdict.FailingStep;
import dev.verdict.FailingStep.Kind;
import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.Reason.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which steps of a run speak against the person, or could not finish, and why. */
final class RunFailures {
    private final List<FailingStep> failing = new ArrayList<>();
    private final WorkflowRun run;
    private boolean leftSomewhere;

    private RunFailures(WorkflowRun run) {
        this.run = run;
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
        found.addAbandonment();
        return List.copyOf(found.failing);
    }

    /** Its groups of checks, unless a later session did the same again; the session as a whole if they do not tell why. */
    private void addSession(RunStep step, IdvSession session) {
        int before = failing.size();
        addGroup("document", session.documentCheckResult(), run.document(), step);
        addGroup("selfie", session.selfieVerificationResult(), run.selfie(), step);
        addGroup("proof of address", session.proofOfAddressCheckResult(), run.proofOfAddress(), step);
        Kind kind = kind(step.outcome());
        boolean leftUntold = step.outcome().is(Decision.ABANDONED) && !leftSomewhere;
        if (kind != null && (failing.size() == before || leftUntold) && isLastSession(step)) {
            List<Reason> reasons = new ArrayList<>();
            if (Boolean.TRUE.equals(session.duplicatesFound())) {
                reasons.add(new Reason(Origin.SUMMARY, "duplicates were found", step.id()));
            }
            addOverall(reasons, step.outcome(), step.id());
            add("identity verification", step.outcome(), kind, reasons, false);
        }
    }

    private boolean isLastSession(RunStep step) {
        RunStep last = step;
        for (RunStep other : run.steps()) {
            last = other.kind() == RunStep.Kind.IDV_SESSION ? other : last;
        }
        return last == step;
    }

    private void addGroup(String name, @Nullable IdvCheck group, Optional<? extends IdvCheck> current, RunStep step) {
        if (group == null || current.isEmpty() || current.get() != group) {
            return;
        }
        Map<Kind, List<Reason>> byKind = new TreeMap<>();
        group.checks().forEach((check, outcome) -> {
            Kind kind = checkKind(outcome);
            if (kind != null) {
                byKind.computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(new Reason(Origin.EVIDENCE, Checks.label(check) + ": " + outcome, step.id()));
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
        Kind worst = overall;
        for (Kind kind : byKind.keySet()) {
            worst = worst == null || kind.compareTo(worst) < 0 ? kind : worst;
        }
        add(name, group.overallResult(), worst == null ? Kind.UNRECOGNIZED : worst, reasons, contradicted);
    }

    private void addOverall(List<Reason> reasons, Open<Decision> result, @Nullable String reference) {
        boolean left = result.is(Decision.ABANDONED);
        leftSomewhere |= left;
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
        String score = step.fraudScore() == null ? "" : ", fraud score " + step.fraudScore();
        reasons.add(new Reason(Origin.SUMMARY, "state " + step.outcome() + score, step.id()));
        transaction
                .appliedRules()
                .forEach(rule -> reasons.add(new Reason(Origin.EVIDENCE, rule.toString(), step.id())));
        add("transaction", step.outcome(), kind, reasons, false);
    }

    /** Where a person left, if no step says so: after the last one that is known. */
    private void addAbandonment() {
        Open<RunStatus> status = run.status();
        if (leftSomewhere || !(status.is(RunStatus.ABANDONED) || status.is(RunStatus.EXPIRED))) {
            return;
        }
        List<RunStep> steps = run.steps();
        String where = steps.isEmpty()
                ? "before any step that is known"
                : "after "
                        + (steps.get(steps.size() - 1).kind() == RunStep.Kind.TRANSACTION
                                ? "a transaction"
                                : "a session of identity verification");
        String what = status.is(RunStatus.EXPIRED) ? "the time ran out " : "the person left ";
        add("workflow", status, Kind.INCOMPLETE, List.of(new Reason(Origin.STEP, what + where, null)), false);
    }

    private void add(String name, Open<?> result, Kind kind, List<Reason> reasons, boolean contradicted) {
        failing.add(new FailingStep(name, result, kind, reasons, contradicted, List.of()));
    }

    /** How an outcome fails; null if it does not. */
    private static @Nullable Kind kind(Open<Decision> outcome) {
        Decision known = outcome.known().orElse(null);
        if (known == null) {
            return outcome.isPresent() ? Kind.UNRECOGNIZED : null;
        }
        return switch (known) {
            case APPROVED -> null;
            case DECLINED -> Kind.FAILED;
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
            case REVIEW -> Kind.INCOMPLETE;
        };
    }
}
