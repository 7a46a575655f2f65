package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that stores a report about an organization. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param reportType what the report is about
 * @param documentId the id of the document that holds the report
 * @param attachmentId the id of the file of the report
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("REPORT")
public record ReportSummary(
        @Printable @Nullable String stepName,
        @Printable Open<ReportType> reportType,
        @Printable @Nullable String documentId,
        @Printable @Nullable String attachmentId,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
