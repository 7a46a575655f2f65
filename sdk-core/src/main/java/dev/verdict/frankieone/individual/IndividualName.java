package dev.verdict.frankieone.individual;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name of a person. A component is null if FrankieOne did not send it.
 *
 * @param nameId the id
 * @param type the type of an alternate name; absent for the main name
 * @param displayName the full name for display
 * @param prefix a title before the name
 * @param givenName the given name
 * @param middleName the middle names
 * @param otherName further names
 * @param familyName the family name
 * @param suffix a suffix of the name, such as {@code Jr}
 * @param language the language of the name, as a three-letter ISO 639 code; null means {@code eng}
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
 */
public record IndividualName(
        @Printable @Nullable String nameId,
        @Printable Open<IndividualNameType> type,
        @Nullable String displayName,
        @Nullable String prefix,
        @Nullable String givenName,
        @Nullable String middleName,
        @Nullable String otherName,
        @Nullable String familyName,
        @Nullable String suffix,
        @Nullable String language,
        @Printable @Nullable String sourceId,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * The full name in one line.
     *
     * @return the display name, or else the given, middle and family names; empty if none of them was sent
     */
    public Optional<String> fullName() {
        if (displayName != null) {
            return Optional.of(displayName);
        }
        String joined = Stream.of(givenName, middleName, familyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
