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
 * A document of a person or a company. A component is null if FrankieOne did not send it.
 *
 * @param documentId the id
 * @param entityId the id of the person or the company
 * @param documentClass what the document is used for
 * @param type the type of document
 * @param subtype a more specific type, as the issuing country names it
 * @param country the issuing country, as an ISO 3166-1 alpha-3 code
 * @param subdivision the issuing state or province
 * @param primaryIdentifier the number of the document
 * @param secondaryIdentifier a second number, such as the number of the card
 * @param issueDate the date of issue
 * @param expiryDate the date of expiry
 * @param validFrom the first day of validity
 * @param validTo the last day of validity
 * @param isDigital whether the document is digital, and not a card or paper
 * @param isExternallyVerified whether someone other than the platform verified the document
 * @param attachments the files of the document
 * @param supplementaryData the data that only documents of this type have
 * @param customAttributes the integrator's own values, by key
 * @param sourceId the key of its source in {@code informationSources}
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
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
