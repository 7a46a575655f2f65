package dev.verdict.http.engine;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import okhttp3.Response;

/** A response of a server with its complete body. */
public record RawResponse(int status, byte[] body) {
    private static final int MIB = 1024 * 1024;
    private static final int LARGEST_ERROR_BODY = 64 * 1024;

    /**
     * Reads and decompresses a response, up to the limit.
     *
     * @param limit the largest body of a 2xx response, in bytes, both compressed and decompressed
     * @throws IOException if the body of a 2xx response did not arrive
     * @throws UnreadableBodyException if the body of a 2xx response exceeds the limit, or cannot be decompressed
     */
    public static RawResponse read(Response response, int limit) throws IOException {
        byte[] received = received(response, limit);
        return new RawResponse(
                response.code(),
                response.isSuccessful() ? body(response, received, limit) : errorBody(response, received));
    }

    /**
     * The body as it was sent, up to one byte more than the limit. Error bodies have a limit of their own.
     *
     * @throws IOException if the body of a 2xx response did not arrive
     */
    public static byte[] received(Response response, int limit) throws IOException {
        try (InputStream in = response.body().byteStream()) {
            return in.readNBytes(1 + (response.isSuccessful() ? limit : LARGEST_ERROR_BODY));
        } catch (IOException e) {
            if (response.isSuccessful()) {
                throw e;
            }
            return new byte[0]; // the status is enough
        }
    }

    private static byte[] body(Response response, byte[] received, int limit) {
        byte[] body = received.length > limit ? received : ContentEncoding.decode(response, received, limit);
        if (body.length > limit) {
            throw new UnreadableBodyException("larger than " + size(limit), "$");
        }
        return body;
    }

    /** The status is enough, so an error body that cannot be read counts as empty. */
    private static byte[] errorBody(Response response, byte[] received) {
        try {
            return body(response, received, LARGEST_ERROR_BODY);
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

    /** Whether the platform has not finished yet: status 202. */
    public boolean isAccepted() {
        return status == 202;
    }

    /** The JSON object in the body; an empty object if a 202 has no body, because the status is enough. */
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
        return "RawResponse[" + status + "]";
    }
}
