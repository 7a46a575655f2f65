package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import java.util.List;
import java.util.Objects;

/**
 * A step that passed, with the reasons: the counterpart of {@link dev.verdict.FailingStep}.
 *
 * @param name the step's name in the workflow
 * @param result the outcome of the newest attempt; absent if the step is only listed as passed
 * @param reasons why it passed, most important first; at least one
 */
public record PassedStep(String name, Open<StepOutcome> result, List<Reason> reasons) {

    public PassedStep {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return SafeText.name(name) + " (" + result + "): "
                + String.join("; ", reasons.stream().map(Reason::text).toList());
    }
}
