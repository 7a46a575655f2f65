package dev.verdict.http;

import dev.verdict.UnreadableBodyException;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Response;

/** What a server answered, read to its end. */
record Answer(int status, byte[] body) {
    private static final int LARGEST_RESULT = 32 * 1024 * 1024;
    private static final int LARGEST_ERROR = 64 * 1024;

    /**
     * Reads an answer, uncompressed, and stops at the limit.
     *
     * @throws IOException if the body of a 2xx did not arrive
     * @throws UnreadableBodyException if it is larger than 32 MiB
     */
    static Answer read(Response response) throws IOException {
        if (response.isSuccessful()) {
            byte[] body = read(response, LARGEST_RESULT);
            if (body.length > LARGEST_RESULT) {
                throw new UnreadableBodyException("larger than 32 MiB", "$");
            }
            return new Answer(response.code(), body);
        }
        return new Answer(response.code(), errorBody(response));
    }

    /** The status says it already, so a body that cannot be had is none. */
    private static byte[] errorBody(Response response) {
        try {
            byte[] body = read(response, LARGEST_ERROR);
            return body.length > LARGEST_ERROR ? new byte[0] : body;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** At most one byte more than the limit. */
    private static byte[] read(Response response, int limit) throws IOException {
        try (InputStream in = response.body().byteStream()) {
            return in.readNBytes(limit + 1);
        }
    }

    boolean isSuccess() {
        return status >= 200 && status <= 299;
    }

    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
