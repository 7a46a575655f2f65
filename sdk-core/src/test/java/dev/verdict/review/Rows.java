package dev.verdict.review;

import dev.verdict.Advice;
import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs and transactions of a platform that exists in these tests only. */
final class Rows {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Rows() {}

    record Result(String id, Verdict verdict, Optional<StatusOverride> statusOverride) implements VerificationResult {
        @Override
        public Progress progress() {
            return Progress.ENDED;
        }

        @Override
        public List<FailingStep> failingSteps() {
            return List.of();
        }

        @Override
        public String executionId() {
            return id;
        }

        @Override
        public String explain() {
            return "";
        }
    }

    /** What a run of a test can differ in. */
    record Run(
            String id,
            Person person,
            String status,
            Verdict.Kind kind,
            @Nullable Instant at,
            List<String> openIssues,
            boolean overridden,
            List<TimelineStep> steps,
            List<Trait> traits,
            List<ReviewTransaction> transactions) {

        ReviewRun row() {
            Open<Verdict.Kind> open = Open.of(Verdict.Kind.class, status);
            Verdict verdict = Verdict.of(
                    kind,
                    new Verdict.Basis(
                            List.of(),
                            openIssues.stream()
                                    .map(issue -> new Reason(Reason.Origin.ISSUE, issue, null))
                                    .toList(),
                            Advice.NONE));
            Optional<StatusOverride> override = overridden
                    ? Optional.of(new StatusOverride("r", "m", NOON, Open.absent(), open, kind, kind))
                    : Optional.empty();
            return new ReviewRun(
                    "Test",
                    id,
                    new Result(id, verdict, override),
                    verdict,
                    open,
                    person,
                    "wf-1",
                    "Onboarding",
                    new Timeline(at, null, steps, List.of()),
                    List.of(),
                    transactions,
                    traits,
                    List.of());
        }

        Run with(Trait... more) {
            return new Run(id, person, status, kind, at, openIssues, overridden, steps, List.of(more), transactions);
        }

        Run at(@Nullable Instant time) {
            return new Run(id, person, status, kind, time, openIssues, overridden, steps, traits, transactions);
        }

        Run ended(String word, Verdict.Kind as) {
            return new Run(id, person, word, as, at, openIssues, overridden, steps, traits, transactions);
        }

        Run issue(String issue) {
            return new Run(id, person, status, kind, at, List.of(issue), overridden, steps, traits, transactions);
        }

        Run overriddenByPerson() {
            return new Run(id, person, status, kind, at, openIssues, true, steps, traits, transactions);
        }

        Run step(String name, Outcome outcome) {
            List<TimelineStep.Attempt> attempts = outcome == Outcome.NOT_REACHED
                    ? List.of()
                    : List.of(new TimelineStep.Attempt("a", Open.absent(), null, null));
            List<TimelineStep> more = new ArrayList<>(steps);
            more.add(new TimelineStep(name, outcome, attempts, List.of()));
            return new Run(id, person, status, kind, at, openIssues, overridden, more, traits, transactions);
        }

        Run transactions(ReviewTransaction... rows) {
            return new Run(id, person, status, kind, at, openIssues, overridden, steps, traits, List.of(rows));
        }
    }

    static Run run(String id, @Nullable String userId) {
        return new Run(
                id,
                new Person(userId, null, null),
                "APPROVED",
                Verdict.Kind.APPROVED,
                NOON,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of());
    }

    static Run run(String id, Person person) {
        Run run = run(id, (String) null);
        return new Run(
                id, person, run.status(), run.kind(), run.at(), List.of(), false, List.of(), List.of(), List.of());
    }

    static ReviewTransaction transaction(
            String id, @Nullable String runId, @Nullable String userId, @Nullable Instant at, Trait... traits) {
        return new ReviewTransaction(
                "Test",
                id,
                runId,
                new Person(userId, "Ada Quillfeather", "ada@shop.example"),
                at,
                Open.of(Verdict.Kind.class, "APPROVED"),
                Outcome.PASSED,
                "withdrawal",
                null,
                null,
                null,
                null,
                List.of(traits));
    }
}
