package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that checks supporting documents. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param approvedCount how many documents a reviewer approved
 * @param rejectedCount how many documents a reviewer rejected
 * @param unresolvedCount how many documents nobody has decided on
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("SUPPORT_DOCUMENTS_CHECK")
public record SupportingDocumentsSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Integer approvedCount,
        @Printable @Nullable Integer rejectedCount,
        @Printable @Nullable Integer unresolvedCount,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
