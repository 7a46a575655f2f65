package dev.verdict.frankieone.entity;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * What documents of one type say beyond the fields that all documents have. Which record it is, {@code supplementaryData.type} tells.
 *
 * <p>Types that this version has no record for are ordinary: they are {@link Unknown} and lose nothing.
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
     * What a document of a type says that this version has no record for.
     *
     * @param kind the type; null if none was sent
     * @param fields everything that was sent, the type included
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements DocumentSupplementaryData, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
