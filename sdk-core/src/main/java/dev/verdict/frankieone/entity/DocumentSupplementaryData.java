package dev.verdict.frankieone.entity;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * The data that only documents of one type have. {@code supplementaryData.type} selects the record.
 *
 * <p>A type that this version does not know is read as {@link Unknown}, which keeps every field.
 */
@Discriminator("type")
public sealed interface DocumentSupplementaryData extends JsonRecord
        permits BirthCertificateData,
                CitizenshipData,
                DocumentSupplementaryData.Unknown,
                MarriageCertificateData,
                NameChangeCertificateData,
                NationalHealthIdData,
                NationalIdData,
                PassportData {

    /**
     * The data of a document whose type this version does not know.
     *
     * @param kind the type; null if none was sent
     * @param fields every field as sent, including the type
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements DocumentSupplementaryData, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
