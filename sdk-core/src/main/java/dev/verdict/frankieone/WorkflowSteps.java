package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.util.List;
import java.util.Map;

/**
 * The lists of step names, as sent beside the step results. Lists and results need not contain the same steps.
 *
 * @param order all steps in workflow order
 * @param passed the steps that passed
 * @param failed the steps that failed; they need not have a result
 * @param incomplete the steps that did not finish
 * @param notApplicable the steps that were not applicable
 * @param unknownFields all other fields, as sent
 */
public record WorkflowSteps(
        @Printable @Structure List<String> order,
        @Printable @Structure List<String> passed,
        @Printable @Structure List<String> failed,
        @Printable @Structure List<String> incomplete,
        @Printable @Structure List<String> notApplicable,
        JsonObject unknownFields)
        implements JsonRecord {

    /** Used if no lists were sent. */
    static final WorkflowSteps NONE =
            new WorkflowSteps(List.of(), List.of(), List.of(), List.of(), List.of(), JsonObject.of(Map.of()));

    public WorkflowSteps {
        order = List.copyOf(order);
        passed = List.copyOf(passed);
        failed = List.copyOf(failed);
        incomplete = List.copyOf(incomplete);
        notApplicable = List.copyOf(notApplicable);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
