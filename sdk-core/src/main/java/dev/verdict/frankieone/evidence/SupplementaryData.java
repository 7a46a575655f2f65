package dev.verdict.frankieone.evidence;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a check in detail. Which record it is, {@code supplementaryData.type} tells.
 *
 * <p>Kinds that this version does not know are ordinary: they are {@link Unknown} and lose nothing. A new kind costs its
 * record, marked with its {@link dev.verdict.json.DiscriminatorValue}, and its name in the list below (or in that of its group).
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
     * @param kind the kind; null if none was sent
     * @param fields everything that was sent, the kind included
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements SupplementaryData, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
