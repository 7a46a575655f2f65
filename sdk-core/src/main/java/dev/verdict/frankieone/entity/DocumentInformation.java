package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.frankieone.Attribute;
import dev.verdict.frankieone.DocumentType;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of a person or a company. A component is null where nothing was sent.
 *
 * @param documentId the id
 * @param entityId the entity it belongs to
 * @param documentClass what it is used for
 * @param type what it is
 * @param subtype a finer type, in words of the issuing country
 * @param country the issuing country, in three letters as of ISO 3166-1
 * @param subdivision the issuing state or province
 * @param primaryIdentifier the number of the document
 * @param secondaryIdentifier a second number, such as that of the card
 * @param issueDate the day it was issued
 * @param expiryDate the day it expires
 * @param validFrom the first day it is valid
 * @param validTo the last day it is valid
 * @param isDigital whether it is a digital document and no card or paper
 * @param isExternallyVerified whether somebody else than the platform verified it
 * @param attachments its files
 * @param supplementaryData what documents of its type say beyond this
 * @param customAttributes values of the customer's own, under keys of its own
 * @param sourceId the key of its source in {@code informationSources}
 * @param createdAt when it was made
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
 */
public record DocumentInformation(
        @Printable @Nullable String documentId,
        @Printable @Nullable String entityId,
        @Printable @JsonName("class") Open<DocumentClass> documentClass,
        @Printable Open<DocumentType> type,
        @Nullable String subtype,
        @Nullable String country,
        @Nullable String subdivision,
        @Nullable String primaryIdentifier,
        @Nullable String secondaryIdentifier,
        @Nullable PartialDate issueDate,
        @Nullable PartialDate expiryDate,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable Boolean isDigital,
        @Nullable Boolean isExternallyVerified,
        List<DocumentAttachment> attachments,
        @Nullable DocumentSupplementaryData supplementaryData,
        Map<String, Attribute> customAttributes,
        @Printable @Nullable String sourceId,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public DocumentInformation {
        attachments = List.copyOf(attachments);
        customAttributes = Collections.unmodifiableMap(customAttributes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
