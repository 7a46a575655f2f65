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
 * The answer that carries a service profile: an entity as a customer of one service.
 *
 * @param serviceProfile the profile
 * @param requestId this call's id, which support asks for; null if not sent
 * @param unknownFields every other field, as sent
 */
public record ServiceProfileResponse(
        @Printable @Structure ServiceProfile serviceProfile,
        @Printable @Nullable String requestId,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * Reads an answer.
     *
     * @param json UTF-8 JSON of an answer that holds a {@code serviceProfile}
     * @return the answer
     * @throws UnreadableBodyException if it is not JSON, or holds no service profile
     */
    public static ServiceProfileResponse parse(byte[] json) {
        ServiceProfileResponse answer =
                JsonBinding.read(ServiceProfileResponse.class, Objects.requireNonNull(json, "json"));
        if (answer.serviceProfile == null) {
            throw new UnreadableBodyException("there is no serviceProfile", "$.serviceProfile");
        }
        return answer;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
