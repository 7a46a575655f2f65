package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that stores a report about an organization. A component is null where nothing was sent.
 *
 * @param stepName the kind of summary
 * @param reportType what the report is about
 * @param documentId the document that holds it
 * @param attachmentId its file
 * @param unknownFields every other field, as sent
 */
@Kind("REPORT")
public record ReportSummary(
        @Shown @Nullable String stepName,
        @Shown Open<ReportType> reportType,
        @Shown @Nullable String documentId,
        @Shown @Nullable String attachmentId,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
