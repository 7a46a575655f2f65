package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonRecord;
import java.util.Map;

/** A group of checks in a session: of the document, of the selfie, or of the proof of address. */
public sealed interface IdvCheck extends JsonRecord permits AddressCheck, DocumentCheck, SelfieCheck {

    /**
     * How the group went as a whole.
     *
     * @return the word, absent if none was sent
     */
    Open<Decision> overallResult();

    /**
     * The single checks that were sent, those that this version does not know included.
     *
     * @return the outcomes by the field's name, unmodifiable
     */
    default Map<String, Open<CheckOutcome>> checks() {
        return Checks.of(this);
    }
}
