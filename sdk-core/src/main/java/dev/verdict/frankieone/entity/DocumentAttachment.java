package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a document, such as an image of one of its sides. A component is null if FrankieOne did not send it.
 *
 * @param attachmentId the id
 * @param type the type of file, as the platform names it
 * @param mimeType the media type, such as {@code image/jpeg}
 * @param filename the name of the file; it can contain the name of a person
 * @param location where the platform stores the file
 * @param side the side of the document that the file shows
 * @param pageNumber the page of the document that the file shows, counted from 1
 * @param data the content
 * @param retrievalStatus whether this response contains the content
 * @param lastMalwareScanAt when the file was last scanned for malware
 * @param sourceId the key of its source in {@code informationSources}
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
 */
public record DocumentAttachment(
        @Printable @Nullable String attachmentId,
        @Nullable String type,
        @Nullable String mimeType,
        @Nullable String filename,
        @Nullable String location,
        @Printable Open<AttachmentSide> side,
        @Nullable Integer pageNumber,
        @Nullable AttachmentData data,
        @Printable Open<AttachmentRetrievalStatus> retrievalStatus,
        @Nullable Instant lastMalwareScanAt,
        @Printable @Nullable String sourceId,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
