package dev.verdict.http.testing;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import java.util.Set;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What can go wrong after a request has arrived. */
public enum Fault {
    SERVICE_UNAVAILABLE_RETRY_AT_ONCE(answer -> answer.code(503).addHeader("Retry-After", "0"), 503),
    SERVICE_UNAVAILABLE_RETRY_BEYOND_AN_INT(answer -> answer.code(503).addHeader("Retry-After", "99999999999"), 503),
    SERVICE_UNAVAILABLE(answer -> answer.code(503), 503),
    REQUEST_TIMEOUT(answer -> answer.code(408), 408),
    REQUEST_TIMEOUT_RETRY_AT_ONCE(answer -> answer.code(408).addHeader("Retry-After", "0"), 408),
    UNKNOWN_STATUS(answer -> answer.code(418), 418),
    SERVER_ERROR(answer -> answer.code(500).body("{}"), 500),
    BAD_GATEWAY_HTML(answer -> answer.code(502).body("<html>"), 502),
    GATEWAY_TIMEOUT(answer -> answer.code(504), 504),
    REDIRECT_TO_ITSELF(answer -> answer.code(307).addHeader("Location", "/"), 307),
    ERROR_BREAKS_OFF(answer -> answer.code(500).body("{\"errorCode\":\"x\"}").onResponseBody(close()), 500),
    DISCONNECT_BEFORE_ANSWER(answer -> answer.onResponseStart(close()), TransportException.class),
    DISCONNECT_IN_ANSWER(answer -> answer.body(Json.passed("x-1")).onResponseBody(close()), TransportException.class),
    DISCONNECT_IN_REQUEST(answer -> answer.onRequestBody(close()), TransportException.class),
    EMPTY_ANSWER(answer -> answer, UnreadableBodyException.class),
    NO_CONTENT(answer -> answer.code(204), UnreadableBodyException.class),
    HTML_ANSWER(answer -> answer.body("<html>"), UnreadableBodyException.class),
    CUT_OFF_JSON(answer -> answer.body("{\"workflowResult\":{"), UnreadableBodyException.class),
    NOT_CHUNKED(
            answer -> answer.body("{}").removeHeader("Content-Length").setHeader("Transfer-Encoding", "chunked"),
            TransportException.class),
    ENCODED_AS_BR(answer -> answer.body("{}").setHeader("Content-Encoding", "br"), UnreadableBodyException.class),
    ENCODED_TWICE(
            answer -> answer.body("{}").setHeader("Content-Encoding", "gzip, gzip"), UnreadableBodyException.class),
    NOT_DEFLATED(answer -> answer.body("{}").setHeader("Content-Encoding", "deflate"), UnreadableBodyException.class),
    ERROR_ENCODED_AS_ZSTD(answer -> answer.code(503).body("{}").setHeader("Content-Encoding", "zstd"), 503),
    NOT_GZIPPED(answer -> answer.body("{}").setHeader("Content-Encoding", "gzip"), TransportException.class);

    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private final UnaryOperator<MockResponse.Builder> answer;
    private final int status;
    private final Class<? extends Throwable> cause;

    Fault(UnaryOperator<MockResponse.Builder> answer, int status) {
        this.answer = answer;
        this.status = status;
        this.cause = HttpStatusException.class;
    }

    Fault(UnaryOperator<MockResponse.Builder> answer, Class<? extends Throwable> cause) {
        this.answer = answer;
        this.status = 0;
        this.cause = cause;
    }

    public MockResponse.Builder answer() {
        return answer.apply(new MockResponse.Builder());
    }

    /** The status of the answer; 0 if none comes. */
    public int status() {
        return status;
    }

    /** What the one attempt fails with. */
    public Class<? extends Throwable> cause() {
        return cause;
    }

    /** Whether a call that changes nothing may succeed the next time. */
    public boolean mayPass() {
        return PASSING.contains(status) || cause == TransportException.class;
    }

    private static SocketEffect close() {
        return SocketEffect.ShutdownConnection.INSTANCE;
    }
}
