package dev.verdict.frankieone.evidence;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * The detailed evidence of a check. {@code supplementaryData.type} selects the record.
 *
 * <p>Unknown kinds are expected: {@link Unknown} holds them and keeps every field. To add a kind, write its record with {@link
 * dev.verdict.json.DiscriminatorValue}, and add the record to the list below or to the list of its group.
 */
@Discriminator("type")
public sealed interface SupplementaryData extends JsonRecord
        permits ActivityEvidence,
                AmlEvidence,
                DigitalKycEvidence,
                DuplicateEvidence,
                FraudEvidence,
                FraudLookupEvidence,
                IdEvidence,
                IdvEvidence,
                KybOrganizationEvidence,
                KybVerificationEvidence,
                KycEvidence,
                MatchlistEvidence,
                NameValidationEvidence,
                SupplementaryData.Unknown,
                VisaEvidence {

    /**
     * Evidence of a kind that this version does not know.
     *
     * @param kind the kind; null if FrankieOne did not send one
     * @param fields all fields as sent, including the kind
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements SupplementaryData, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
