package dev.verdict.poll;

import dev.verdict.Advice;
import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.util.List;
import java.util.Optional;

/** As much of a result as a wait looks at. */
record FakeResult(Progress progress, Verdict.Kind kind) implements VerificationResult {
    static final FakeResult RUNNING = new FakeResult(Progress.RUNNING, Verdict.Kind.PENDING);
    static final FakeResult UNKNOWN = new FakeResult(Progress.UNKNOWN, Verdict.Kind.UNRECOGNIZED);
    static final FakeResult APPROVED = new FakeResult(Progress.ENDED, Verdict.Kind.APPROVED);
    static final FakeResult DECLINED = new FakeResult(Progress.ENDED, Verdict.Kind.DECLINED);
    static final FakeResult BROKEN = new FakeResult(Progress.ENDED, Verdict.Kind.TECHNICAL_FAILURE);
    static final FakeResult REVIEW = new FakeResult(Progress.ENDED, Verdict.Kind.REVIEW);

    @Override
    public Verdict verdict() {
        return Verdict.of(kind, new Verdict.Basis(List.of(), List.of(), Advice.NONE));
    }

    @Override
    public Optional<StatusOverride> statusOverride() {
        return Optional.empty();
    }

    @Override
    public List<FailingStep> failingSteps() {
        return List.of();
    }

    @Override
    public String executionId() {
        return "execution";
    }

    @Override
    public String explain() {
        return "";
    }

    @Override
    public String toString() {
        return "Jane Citizen, 1980-01-01";
    }
}
