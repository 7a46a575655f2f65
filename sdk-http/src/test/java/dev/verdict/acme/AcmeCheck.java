package dev.verdict.acme;

import dev.verdict.Advice;
import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.SafeText;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A check as ACME sends it: {@code {"id":"…","status":"GOOD"}}. */
public record AcmeCheck(
        @Printable @Nullable String id, @Printable Open<AcmeStatus> status, JsonObject unknownFields)
        implements VerificationResult, JsonRecord {

    /** Reads a check. */
    public static AcmeCheck parse(byte[] json) {
        return JsonBinding.read(AcmeCheck.class, json);
    }

    @Override
    public Verdict verdict() {
        Verdict.Kind kind = status.known()
                .map(known -> switch (known) {
                    case RUNNING -> Verdict.Kind.PENDING;
                    case GOOD -> Verdict.Kind.APPROVED;
                    case BAD -> Verdict.Kind.DECLINED;
                })
                .orElse(Verdict.Kind.UNRECOGNIZED);
        Advice advice = switch (kind) {
            case PENDING -> Advice.WAIT;
            case DECLINED -> Advice.DECIDED;
            default -> Advice.NONE;
        };
        return Verdict.of(kind, new Verdict.Basis(List.of(new Verdict.Word("status", status)), List.of(), advice));
    }

    @Override
    public Progress progress() {
        return status.known()
                .map(known -> known == AcmeStatus.RUNNING ? Progress.RUNNING : Progress.ENDED)
                .orElse(Progress.UNKNOWN);
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
    public @Nullable String executionId() {
        return id;
    }

    @Override
    public String explain() {
        return "Verdict: " + verdict().kind() + " (status " + status + ")\nIds: check " + SafeText.name(id);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
