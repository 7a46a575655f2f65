package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a national health card says, such as an Australian Medicare card. A component is null where nothing was sent.
 *
 * @param type the type of document
 * @param reference the number of the person on a card that several people share
 * @param nameOnCardLine1 the name on the card, first line
 * @param nameOnCardLine2 the name on the card, second line
 * @param nameOnCardLine3 the name on the card, third line
 * @param nameOnCardLine4 the name on the card, fourth line
 * @param middleNameOnCard the middle name on the card
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("NATIONAL_HEALTH_ID")
public record NationalHealthIdData(
        @Printable @Nullable String type,
        @Nullable String reference,
        @Nullable String nameOnCardLine1,
        @Nullable String nameOnCardLine2,
        @Nullable String nameOnCardLine3,
        @Nullable String nameOnCardLine4,
        @Nullable String middleNameOnCard,
        JsonObject unknownFields)
        implements DocumentSupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
