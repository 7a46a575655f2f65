package dev.verdict.http;

import dev.verdict.UnreadableBodyException;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Response;

/** What a server answered, read to its end. */
record Answer(int status, byte[] body) {
    private static final int MIB = 1024 * 1024;
    private static final int LARGEST_ERROR = 64 * 1024;

    /**
     * Reads an answer, uncompressed, and stops at the limit.
     *
     * @param limit the largest body of a 2xx, in bytes
     * @throws IOException if the body of a 2xx did not arrive
     * @throws UnreadableBodyException if it is larger than the limit
     */
    static Answer read(Response response, int limit) throws IOException {
        if (response.isSuccessful()) {
            byte[] body = bytes(response, limit);
            if (body.length > limit) {
                throw new UnreadableBodyException("larger than " + size(limit), "$");
            }
            return new Answer(response.code(), body);
        }
        return new Answer(response.code(), errorBody(response));
    }

    /** The status says it already, so a body that cannot be had is none. */
    private static byte[] errorBody(Response response) {
        try {
            byte[] body = bytes(response, LARGEST_ERROR);
            return body.length > LARGEST_ERROR ? new byte[0] : body;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** At most one byte more than the limit. */
    private static byte[] bytes(Response response, int limit) throws IOException {
        try (InputStream in = response.body().byteStream()) {
            return in.readNBytes(limit + 1);
        }
    }

    private static String size(int limit) {
        return limit % MIB == 0 ? limit / MIB + " MiB" : limit + " bytes";
    }

    boolean isSuccess() {
        return status >= 200 && status <= 299;
    }

    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
