package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonRecord;
import java.util.Map;

/** A group of checks in a session: of the document, of the selfie, or of the proof of address. */
public sealed interface IdvCheck extends JsonRecord permits AddressCheck, DocumentCheck, SelfieCheck {

    /**
     * The overall result of the group.
     *
     * @return the result; absent if SEON did not send one
     */
    Open<Decision> overallResult();

    /**
     * The individual checks that SEON sent, including those that this version does not know.
     *
     * @return the outcomes by field name, in the order of the record; unmodifiable
     */
    default Map<String, Open<CheckOutcome>> checks() {
        return SentChecks.of(this);
    }
}
