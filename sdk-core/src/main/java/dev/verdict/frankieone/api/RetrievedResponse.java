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
 * The response to an earlier call. FrankieOne stores it for some days under that call's request id. Immutable.
 *
 * @param origHttpStatus the HTTP status of the earlier answer; 202, or one below 200, while that call is still processed
 * @param payload its body; empty if it was an error without a JSON object, as gateways answer, or there is none yet; {@link
 *     JsonObject#toJson} gives it to the {@code parse} method of what it should be, {@link WorkflowResponse#parse} for one
 */
public record RetrievedResponse(int origHttpStatus, JsonObject payload) {
    private static final int ACCEPTED = 202;
    private static final String STATUS = "origHTTPstatus";
    private static final String PAYLOAD = "payload";

    /**
     * Reads an answer. The payload can be an object or, if asked for with {@code payload=string}, its JSON as a text.
     *
     * @param json UTF-8 JSON {@code {"origHTTPstatus":200,"payload":{…}}}
     * @return the earlier answer
     * @throws UnreadableBodyException if it is not JSON, holds no HTTP status, or the earlier answer was a good and final one
     *     and its payload is no JSON object
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
            return new RetrievedResponse(status, JsonObject.of(Map.of())); // the status says it already
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
            // as any other value that is no status
        }
        throw new UnreadableBodyException("there is no HTTP status", "$." + STATUS);
    }

    private static JsonObject payload(JsonObject body) {
        Object value = body.get(PAYLOAD);
        if (value instanceof String text) {
            try {
                return JsonObject.parse(text.getBytes(StandardCharsets.UTF_8));
            } catch (UnreadableBodyException e) { // it tells a place in the payload, not in the answer
                throw new UnreadableBodyException("a text that is no JSON object", "$." + PAYLOAD);
            }
        } else if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            object.forEach((name, field) -> fields.put((String) name, field));
            return JsonObject.of(fields);
        }
        throw new UnreadableBodyException("there is no JSON object", "$." + PAYLOAD);
    }

    /**
     * The payload as the response of a call that executes a workflow, or gets an execution.
     *
     * @return the response
     * @throws UnreadableBodyException if it is another one
     */
    public WorkflowResponse response() {
        return WorkflowResponse.parse(payload.toJson());
    }

    /** The payload can be anything that FrankieOne answers, so nothing of it is printed. */
    @Override
    public String toString() {
        return "RetrievedResponse[origHttpStatus=" + origHttpStatus + "]";
    }
}
