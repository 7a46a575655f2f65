package dev.verdict.http.engine;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * A response that was read completely, so that it can be returned several times.
 *
 * @param head everything except the body
 * @param body the body, up to the limit
 */
public record RecordedResponse(Response head, byte[] body) {

    /**
     * Reads a response.
     *
     * @param largestBody the largest body of a 2xx response, in bytes
     * @throws IOException if the body of a 2xx response did not arrive
     */
    public static RecordedResponse of(Response response, int largestBody) throws IOException {
        try (response) {
            return new RecordedResponse(response, RawResponse.received(response, largestBody));
        }
    }

    public Response response() {
        return head.newBuilder()
                .body(ResponseBody.create(body, head.body().contentType()))
                .build();
    }
}
