package dev.verdict.sandbox.server;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;

/** A webhook to deliver. Not a record: it holds signatures and personal data, which must not be printed. */
public final class WebhookMessage {
    private final String event;
    private final String requestId;
    private final HttpRequest.Builder request;

    public WebhookMessage(String event, String requestId, URI receiver, Map<String, String> headers, byte[] body) {
        this.event = event;
        this.requestId = requestId;
        this.request = HttpRequest.newBuilder(receiver).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
    }

    String event() {
        return event;
    }

    String requestId() {
        return requestId;
    }

    HttpRequest request(Duration timeout) {
        return request.copy().timeout(timeout).build();
    }
}
