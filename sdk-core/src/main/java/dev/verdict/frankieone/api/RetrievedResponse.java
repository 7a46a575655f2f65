package dev.verdict.frankieone.api;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The response to an earlier request. FrankieOne stores it for some days under the id of that request. Immutable.
 *
 * @param origHttpStatus the HTTP status of the earlier response; 202 or a status below 200 while FrankieOne still processes the
 *     request
 * @param payload the body of the earlier response. Empty if there is none yet, or if the earlier response was an error without a
 *     JSON object, for example one from a gateway. Pass its {@link JsonObject#toJson} to the {@code parse} method of the expected
 *     type, for example {@link WorkflowResponse#parse}
 */
public record RetrievedResponse(int origHttpStatus, JsonObject payload) {
    private static final int ACCEPTED = 202;
    private static final String STATUS = "origHTTPstatus";
    private static final String PAYLOAD = "payload";

    /**
     * Parses a response. The payload is an object or, if requested with {@code payload=string}, a string that contains its JSON.
     *
     * @param json UTF-8 JSON {@code {"origHTTPstatus":200,"payload":{…}}}
     * @return the earlier response
     * @throws UnreadableBodyException if it is not JSON; if it contains no HTTP status; or if the earlier response was final and
     *     successful and its payload is not a JSON object
     */
    public static RetrievedResponse parse(byte[] json) {
        JsonObject body = JsonObject.parse(Objects.requireNonNull(json, "json"));
        int status = status(body.get(STATUS));
        try {
            return new RetrievedResponse(status, payload(body));
        } catch (UnreadableBodyException e) {
            if (status >= 200 && status < 400 && status != ACCEPTED) {
                throw e;
            }
            return new RetrievedResponse(
                    status, JsonObject.of(Map.of())); // the status already tells that there is no result
        }
    }

    private static int status(@Nullable Object value) {
        try {
            int status = value instanceof String text && text.matches("[1-5][0-9]{2}")
                    ? Integer.parseInt(text)
                    : value instanceof BigDecimal number ? number.intValueExact() : 0;
            if (status >= 100 && status <= 599) {
                return status;
            }
        } catch (ArithmeticException notAnInteger) {
            // handled like any other invalid status
        }
        throw new UnreadableBodyException("there is no HTTP status", "$." + STATUS);
    }

    private static JsonObject payload(JsonObject body) {
        Object value = body.get(PAYLOAD);
        if (value instanceof String text) {
            try {
                return JsonObject.parse(text.getBytes(StandardCharsets.UTF_8));
            } catch (UnreadableBodyException e) { // its location is in the payload, not in the response
                throw new UnreadableBodyException("the text is not a JSON object", "$." + PAYLOAD);
            }
        } else if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            object.forEach((name, field) -> fields.put((String) name, field));
            return JsonObject.of(fields);
        }
        throw new UnreadableBodyException("there is no JSON object", "$." + PAYLOAD);
    }

    /**
     * The payload as the response to a request that executes a workflow or reads an execution.
     *
     * @return the response
     * @throws UnreadableBodyException if the payload is not such a response
     */
    public WorkflowResponse response() {
        return WorkflowResponse.parse(payload.toJson());
    }

    /** Prints nothing of the payload, which can contain personal data. */
    @Override
    public String toString() {
        return "RetrievedResponse[origHttpStatus=" + origHttpStatus + "]";
    }
}
