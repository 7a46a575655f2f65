package dev.verdict.frankieone.api;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response with a service profile: an entity as a customer of one service.
 *
 * @param serviceProfile the profile
 * @param requestId the id of this request; FrankieOne's support asks for it; null if not sent
 * @param unknownFields fields that this version does not know, as sent
 */
public record ServiceProfileResponse(
        @Printable @Structure ServiceProfile serviceProfile,
        @Printable @Nullable String requestId,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * Parses a response.
     *
     * @param json UTF-8 JSON of a response that contains a {@code serviceProfile}
     * @return the response
     * @throws UnreadableBodyException if it is not JSON, or contains no service profile
     */
    public static ServiceProfileResponse parse(byte[] json) {
        ServiceProfileResponse response =
                JsonBinding.read(ServiceProfileResponse.class, Objects.requireNonNull(json, "json"));
        if (response.serviceProfile == null) {
            throw new UnreadableBodyException("there is no serviceProfile", "$.serviceProfile");
        }
        return response;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
