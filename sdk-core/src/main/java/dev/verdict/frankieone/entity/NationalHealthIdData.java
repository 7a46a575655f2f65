package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data of a national health card, such as an Australian Medicare card. A component is null if FrankieOne did not send it.
 *
 * @param type the type of document
 * @param reference the person's number on a card that several people share
 * @param nameOnCardLine1 the name on the card, first line
 * @param nameOnCardLine2 the name on the card, second line
 * @param nameOnCardLine3 the name on the card, third line
 * @param nameOnCardLine4 the name on the card, fourth line
 * @param middleNameOnCard the middle name on the card
 * @param unknownFields fields that this version does not know, as sent
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
