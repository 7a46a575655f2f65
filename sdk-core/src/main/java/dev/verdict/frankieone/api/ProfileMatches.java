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
 * The matches of a search for service profiles.
 *
 * <p>FrankieOne documents the matches as a list of lists. A plain list of matches is read too: as one group, and it is written back
 * as a list of one list.
 *
 * @param meta which page this is; null if not sent
 * @param requestId the id of this request; FrankieOne's support asks for it; null if not sent
 * @param matches the matches, in the groups in which FrankieOne sent them; empty if there are none
 * @param unknownFields fields that this version does not know, as sent
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
     * Parses a response.
     *
     * @param json UTF-8 JSON of a response that contains {@code matches}
     * @return the response
     * @throws UnreadableBodyException if it is not JSON, if {@code matches} is neither a list of lists of objects nor
     *     a list of objects, or if neither it nor any other field of the response is there
     */
    public static ProfileMatches parse(byte[] json) {
        JsonObject body = JsonObject.parse(Objects.requireNonNull(json, "json"));
        byte[] grouped = isGrouped(body.get(MATCHES)) ? json : group(body);
        ProfileMatches response = JsonBinding.read(ProfileMatches.class, grouped);
        JsonBinding.requireList(
                json, MATCHES, response.meta != null || response.requestId != null, response.unknownFields);
        return response;
    }

    /** True also for anything that is not a list: the binding rejects it. */
    private static boolean isGrouped(@Nullable Object matches) {
        return !(matches instanceof List<?> items)
                || items.isEmpty()
                || items.stream().anyMatch(List.class::isInstance);
    }

    private static byte[] group(JsonObject body) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(body.asMap());
        fields.put(MATCHES, Stream.of(body.get(MATCHES)).toList());
        return JsonObject.of(fields).toJson();
    }

    /**
     * The profiles of all groups, one group after the other.
     *
     * @return the profiles in FrankieOne's order; empty if there are none
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
