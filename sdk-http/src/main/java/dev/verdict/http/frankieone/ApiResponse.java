package dev.verdict.http.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.http.engine.Ids;
import dev.verdict.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The response to an {@link ApiRequest}. Immutable and safe to share between threads. */
public final class ApiResponse {
    private final int status;
    private final byte[] bytes;

    ApiResponse(int status, byte[] bytes) {
        this.status = status;
        this.bytes = bytes;
    }

    /**
     * Creates a response in a test.
     *
     * @param status the HTTP status, 200 to 299
     * @param bytes the body; the method copies it
     * @return the response
     */
    public static ApiResponse of(int status, byte[] bytes) {
        return new ApiResponse(status, bytes.clone());
    }

    /**
     * The HTTP status.
     *
     * @return 200 to 299
     */
    public int status() {
        return status;
    }

    /**
     * The body as plain JDK values.
     *
     * @return the JSON object; an empty one if there was no body
     * @throws UnreadableBodyException if the body is not a JSON object; {@link #bytes()} still returns it
     */
    public JsonObject body() {
        return bytes.length == 0 ? JsonObject.of(Map.of()) : JsonObject.parse(bytes);
    }

    /**
     * The body as FrankieOne sent it, uncompressed.
     *
     * @return a copy; empty if there was no body
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * FrankieOne's id of the request; its support asks for it.
     *
     * @return the {@code requestId} of the body, sent as a string or a number; null if the body has none
     */
    public @Nullable String requestId() {
        try {
            return Ids.text(body().get("requestId"));
        } catch (UnreadableBodyException e) {
            return null;
        }
    }

    /** Prints the status and the size, and nothing of the body. */
    @Override
    public String toString() {
        return "ApiResponse[" + status + ", " + bytes.length + " bytes]";
    }
}
