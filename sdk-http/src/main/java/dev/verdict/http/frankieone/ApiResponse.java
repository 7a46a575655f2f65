package dev.verdict.http.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.http.engine.Ids;
import dev.verdict.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to an {@link ApiRequest}. Immutable and safe to share between threads. */
public final class ApiResponse {
    private final int status;
    private final byte[] bytes;

    ApiResponse(int status, byte[] bytes) {
        this.status = status;
        this.bytes = bytes;
    }

    /**
     * An answer of a test's own making.
     *
     * @param status the HTTP status, 200 to 299
     * @param bytes the body, copied
     * @return the answer
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
     * @throws UnreadableBodyException if it is not a JSON object; {@link #bytes()} has it
     */
    public JsonObject body() {
        return bytes.length == 0 ? JsonObject.of(Map.of()) : JsonObject.parse(bytes);
    }

    /**
     * The body as it was sent, uncompressed.
     *
     * @return the caller's own copy; empty if there was none
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * FrankieOne's id of the request, which support asks for.
     *
     * @return the {@code requestId} of the body, be it a text or a number; null if it has none
     */
    public @Nullable String requestId() {
        try {
            return Ids.text(body().get("requestId"));
        } catch (UnreadableBodyException e) {
            return null;
        }
    }

    /** The status and the size; nothing of the body. */
    @Override
    public String toString() {
        return "ApiResponse[" + status + ", " + bytes.length + " bytes]";
    }
}
