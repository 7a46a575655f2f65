package dev.verdict.sandbox.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Writes a reply to the connection. An interrupt ends its pauses. */
final class ReplyWriter {
    private static final long NO_BODY = -1; // to HttpServer, 0 means a body of unknown length

    private ReplyWriter() {}

    static void write(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
        if (reply instanceof Reply.Hang) {
            return; // needs no thread: the server keeps the connection open until it is stopped
        }
        try (exchange) { // closes the connection if the response is incomplete
            if (reply instanceof Reply.Response response) {
                send(exchange, response);
            } else if (reply instanceof Reply.Delayed delayed) {
                pause(delayed.delay());
                send(exchange, delayed.response());
            } else if (reply instanceof Reply.Truncated truncated && !isHead(exchange)) {
                byte[] body = truncated.response().body();
                OutputStream out = sendHeaders(exchange, truncated.response());
                out.write(body, 0, body.length / 2);
                out.flush();
            } else if (reply instanceof Reply.Trickle trickle && !isHead(exchange)) {
                OutputStream out = sendHeaders(exchange, trickle.response());
                for (byte one : trickle.response().body()) {
                    out.write(one);
                    out.flush();
                    pause(trickle.pause());
                }
            }
        }
    }

    private static void send(HttpExchange exchange, Reply.Response response) throws IOException {
        setHeaders(exchange, response);
        if (isHead(exchange) || response.body().length == 0) {
            exchange.sendResponseHeaders(response.status(), NO_BODY);
        } else {
            exchange.sendResponseHeaders(response.status(), response.body().length);
            exchange.getResponseBody().write(response.body());
        }
    }

    private static OutputStream sendHeaders(HttpExchange exchange, Reply.Response response) throws IOException {
        setHeaders(exchange, response);
        exchange.sendResponseHeaders(response.status(), response.body().length);
        exchange.getResponseBody().flush();
        return exchange.getResponseBody();
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private static void setHeaders(HttpExchange exchange, Reply.Response response) {
        response.headers().forEach(exchange.getResponseHeaders()::set);
    }

    private static void pause(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
    }
}
