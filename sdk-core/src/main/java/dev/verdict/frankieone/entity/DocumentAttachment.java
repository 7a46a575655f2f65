package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a document, such as a picture of one of its sides. A component is null where nothing was sent.
 *
 * @param attachmentId the id
 * @param type the kind of file, in the platform's words
 * @param mimeType the media type, such as {@code image/jpeg}
 * @param filename the name of the file, which can name a person
 * @param location where the platform keeps it
 * @param side the side of the document that it shows
 * @param pageNumber the page that it shows, counted from 1
 * @param data the content
 * @param retrievalStatus whether the content is in this answer
 * @param lastMalwareScanAt when it was last scanned for malware
 * @param sourceId the key of its source in {@code informationSources}
 * @param createdAt when it was made
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
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
