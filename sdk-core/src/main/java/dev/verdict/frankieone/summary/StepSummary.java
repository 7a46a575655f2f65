package dev.verdict.frankieone.summary;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * What a step found, in short. Which record it is, {@code summary.stepName} tells; where that is missing, the name of the
 * step itself.
 *
 * <p>Kinds that this version does not know are ordinary: they are {@link Unknown} and lose nothing. A new kind costs its
 * record, marked with its {@link dev.verdict.json.DiscriminatorValue}, and its name in the list below.
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
     * @param kind the kind; null if none was sent
     * @param fields everything that was sent, the kind included
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements StepSummary, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
