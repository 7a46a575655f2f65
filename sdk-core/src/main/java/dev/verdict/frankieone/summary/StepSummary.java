package dev.verdict.frankieone.summary;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * The summary of what a step found. {@code summary.stepName} selects the record; without it, the name of the step does.
 *
 * <p>Unknown kinds are expected: {@link Unknown} holds them and keeps every field. To add a kind, write its record with {@link
 * dev.verdict.json.DiscriminatorValue}, and add the record to the list below.
 */
@Discriminator(value = "stepName", around = "stepName")
public sealed interface StepSummary extends JsonRecord
        permits ActivityMonitorSummary,
                ActivitySummary,
                AmlSummary,
                DecisionSummary,
                DuplicateSummary,
                FinishSummary,
                FraudSummary,
                IdSummary,
                KycSummary,
                MatchlistSummary,
                NameValidationSummary,
                OrganizationDataFetchSummary,
                OrganizationPersistSummary,
                ReportSummary,
                StartSummary,
                StepSummary.Unknown,
                SupportingDocumentsSummary,
                VisaSummary {

    /**
     * A summary of a kind that this version does not know.
     *
     * @param kind the kind; null if FrankieOne did not send one
     * @param fields all fields as sent, including the kind
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements StepSummary, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
