package dev.verdict.bench;

import dev.verdict.Advice;
import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import java.util.List;
import java.util.Optional;

/** As much of a result as a wait reads. One object for all polls, so that measured memory is that of the waits. */
record BenchResult(Progress progress, Verdict verdict) implements VerificationResult {
    static final BenchResult RUNNING = new BenchResult(Progress.RUNNING, Verdict.Kind.PENDING);
    static final BenchResult APPROVED = new BenchResult(Progress.ENDED, Verdict.Kind.APPROVED);

    private BenchResult(Progress progress, Verdict.Kind kind) {
        this(progress, Verdict.of(kind, new Verdict.Basis(List.of(), List.of(), Advice.NONE)));
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
}
