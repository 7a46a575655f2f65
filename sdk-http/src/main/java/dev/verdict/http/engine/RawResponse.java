package dev.verdict.http.engine;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import okhttp3.Response;

/** What a server answered, read to its end. */
public record RawResponse(int status, byte[] body) {
    private static final int MIB = 1024 * 1024;
    private static final int LARGEST_ERROR = 64 * 1024;

    /**
     * Reads an answer, uncompressed, and stops at the limit.
     *
     * @param limit the largest body of a 2xx, in bytes, as it is sent and unpacked
     * @throws IOException if the body of a 2xx did not arrive
     * @throws UnreadableBodyException if it is larger than the limit, or cannot be unpacked
     */
    public static RawResponse read(Response response, int limit) throws IOException {
        byte[] received = received(response, limit);
        return new RawResponse(
                response.code(),
                response.isSuccessful() ? body(response, received, limit) : errorBody(response, received));
    }

    /**
     * The body as it was sent: at most one byte more than the limit, which for an error is another.
     *
     * @throws IOException if the body of a 2xx did not arrive
     */
    public static byte[] received(Response response, int limit) throws IOException {
        try (InputStream in = response.body().byteStream()) {
            return in.readNBytes(1 + (response.isSuccessful() ? limit : LARGEST_ERROR));
        } catch (IOException e) {
            if (response.isSuccessful()) {
                throw e;
            }
            return new byte[0]; // the status says it already
        }
    }

    private static byte[] body(Response response, byte[] received, int limit) {
        byte[] body = received.length > limit ? received : ContentEncoding.decode(response, received, limit);
        if (body.length > limit) {
            throw new UnreadableBodyException("larger than " + size(limit), "$");
        }
        return body;
    }

    /** The status says it already, so a body that cannot be had is none. */
    private static byte[] errorBody(Response response, byte[] received) {
        try {
            return body(response, received, LARGEST_ERROR);
        } catch (UnreadableBodyException e) {
            return new byte[0];
        }
    }

    public static String size(int limit) {
        return limit % MIB == 0 ? limit / MIB + " MiB" : limit + " bytes";
    }

    public boolean isSuccess() {
        return status >= 200 && status <= 299;
    }

    /** Whether the platform says that it has not finished: 202. */
    public boolean isAccepted() {
        return status == 202;
    }

    /** The JSON object in the body; an empty one if a 202, which says enough, has no body. */
    public JsonObject json() {
        return isAccepted() && isBlank() ? JsonObject.of(Map.of()) : JsonObject.parse(body);
    }

    private boolean isBlank() {
        for (byte b : body) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
