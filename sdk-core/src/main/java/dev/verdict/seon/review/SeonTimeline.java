package dev.verdict.seon.review;

import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.Verdict;
import dev.verdict.review.Outcome;
import dev.verdict.review.Timeline;
import dev.verdict.review.Timeline.StatusPoint;
import dev.verdict.review.TimelineStep;
import dev.verdict.review.TimelineStep.Attempt;
import dev.verdict.seon.IdvSessionFinished;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.RunStep;
import dev.verdict.seon.StatusAt;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.IdvCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The timeline of a run. Sessions of one template are attempts at one step; each transaction is a step. */
final class SeonTimeline {
    private SeonTimeline() {}

    static Timeline of(WorkflowRun run) {
        List<StatusPoint> statuses = statuses(run);
        return new Timeline(run.firstSeenAt().orElse(null), endedAt(statuses).orElse(null), steps(run), statuses);
    }

    private static List<StatusPoint> statuses(WorkflowRun run) {
        // of equal times, a run has one status; so a change and its status have the same time and value
        Set<StatusAt> changed = new HashSet<>();
        run.manualChanges().forEach(change -> changed.add(new StatusAt(change.to(), change.at())));
        List<StatusPoint> points = new ArrayList<>();
        for (StatusAt status : run.statusHistory()) {
            points.add(new StatusPoint(
                    status.at(),
                    status.status(),
                    status.status().known().map(RunStatus::verdictKind).orElse(Verdict.Kind.UNRECOGNIZED),
                    changed.contains(status)));
        }
        return points;
    }

    private static Optional<Instant> endedAt(List<StatusPoint> statuses) {
        return statuses.stream()
                .filter(point -> !point.byPerson())
                .reduce((earlier, later) -> later)
                .filter(last -> last.verdict() != Verdict.Kind.PENDING && last.verdict() != Verdict.Kind.UNRECOGNIZED)
                .map(StatusPoint::at);
    }

    private static List<TimelineStep> steps(WorkflowRun run) {
        Map<String, List<Reason>> reasons = new HashMap<>();
        run.failingSteps().stream()
                .flatMap(step -> step.reasons().stream())
                .filter(reason -> reason.reference() != null)
                .forEach(reason -> reasons.computeIfAbsent(reason.reference(), any -> new ArrayList<>())
                        .add(reason));
        Map<String, List<RunStep>> groups = new LinkedHashMap<>();
        for (RunStep step : run.steps()) {
            groups.computeIfAbsent(group(step, groups.size()), any -> new ArrayList<>())
                    .add(step);
        }
        return groups.values().stream().map(attempts -> step(attempts, reasons)).toList();
    }

    private static String group(RunStep step, int number) {
        return step.event() instanceof IdvSessionFinished session
                ? "session " + session.data().templateId()
                : "transaction " + number;
    }

    private static TimelineStep step(List<RunStep> attempts, Map<String, List<Reason>> reasons) {
        RunStep last = attempts.get(attempts.size() - 1);
        return new TimelineStep(
                last.kind() == RunStep.Kind.TRANSACTION ? "transaction" : "identity verification",
                hasLeft(last) ? Outcome.LEFT : outcome(last.outcome()),
                attempts.stream()
                        .map(step -> new Attempt(step.id(), step.outcome(), startedAt(step), step.at()))
                        .toList(),
                attempts.stream()
                        .flatMap(step -> reasons.getOrDefault(String.valueOf(step.id()), List.of()).stream())
                        .toList());
    }

    /** Whether the person left in one of the groups of checks: the session as a whole can have another status then. */
    private static boolean hasLeft(RunStep step) {
        return step.event() instanceof IdvSessionFinished session
                && Stream.<@Nullable IdvCheck>of(
                                session.data().documentCheckResult(),
                                session.data().selfieVerificationResult(),
                                session.data().proofOfAddressCheckResult())
                        .anyMatch(
                                group -> group != null && group.overallResult().is(Decision.ABANDONED));
    }

    private static @Nullable Instant startedAt(RunStep step) {
        return step.event() instanceof IdvSessionFinished session
                ? session.data().startedAt()
                : null;
    }

    static Outcome outcome(Open<Decision> decision) {
        Decision known = decision.known().orElse(null);
        if (known == null) {
            return Outcome.UNRECOGNIZED;
        }
        return switch (known) {
            case APPROVED -> Outcome.PASSED;
            case REVIEW -> Outcome.REVIEW;
            case DECLINED -> Outcome.FAILED;
            case ABANDONED -> Outcome.LEFT;
            case ERROR -> Outcome.ERROR;
        };
    }
}
