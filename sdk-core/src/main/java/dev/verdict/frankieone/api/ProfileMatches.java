package dev.verdict.frankieone.api;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.ListMeta;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search for service profiles found.
 *
 * <p>FrankieOne documents the matches as a list of lists. A plain list of matches is read too, as a list of one list, and
 * written back so.
 *
 * @param meta which page it is; null if not sent
 * @param requestId this call's id, which support asks for; null if not sent
 * @param matches the matches, in the groups they were sent in; empty if nothing was found
 * @param unknownFields every other field, as sent
 */
public record ProfileMatches(
        @Printable @Nullable ListMeta meta,
        @Printable @Nullable String requestId,
        @Structure List<List<ProfileMatch>> matches,
        JsonObject unknownFields)
        implements JsonRecord {
    private static final String MATCHES = "matches";

    public ProfileMatches {
        matches = matches.stream().map(List::copyOf).toList();
    }

    /**
     * Reads an answer.
     *
     * @param json UTF-8 JSON of an answer that holds {@code matches}
     * @return the answer
     * @throws UnreadableBodyException if it is not JSON, if {@code matches} is no list of lists of objects and no list of
     *     objects, or if neither it nor anything else of the answer is there
     */
    public static ProfileMatches parse(byte[] json) {
        JsonObject body = JsonObject.parse(Objects.requireNonNull(json, "json"));
        byte[] grouped = isGrouped(body.get(MATCHES)) ? json : grouped(body);
        ProfileMatches answer = JsonBinding.read(ProfileMatches.class, grouped);
        JsonBinding.requireList(json, MATCHES, answer.meta != null || answer.requestId != null, answer.unknownFields);
        return answer;
    }

    /** Anything that is no list is left to the binding to refuse. */
    private static boolean isGrouped(@Nullable Object matches) {
        return !(matches instanceof List<?> items)
                || items.isEmpty()
                || items.stream().anyMatch(List.class::isInstance);
    }

    private static byte[] grouped(JsonObject body) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(body.asMap());
        fields.put(MATCHES, Stream.of(body.get(MATCHES)).toList());
        return JsonObject.of(fields).toJson();
    }

    /**
     * The profiles that were found, of all groups one after the other.
     *
     * @return the profiles as FrankieOne sorted them; empty if nothing was found
     */
    public List<ServiceProfile> serviceProfiles() {
        return matches.stream()
                .flatMap(List::stream)
                .map(ProfileMatch::serviceProfile)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
