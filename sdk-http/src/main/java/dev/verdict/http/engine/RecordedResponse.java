package dev.verdict.http.engine;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * A response that was read to its end, so that it can be given again.
 *
 * @param head everything but the body
 * @param body the body, as far as it is read
 */
public record RecordedResponse(Response head, byte[] body) {

    /**
     * Reads a response.
     *
     * @param largestBody the largest body of a 2xx, in bytes
     * @throws IOException if the body of a 2xx did not arrive
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
