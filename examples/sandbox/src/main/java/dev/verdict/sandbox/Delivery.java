package dev.verdict.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Brings a reply to its caller. Its pauses end when the thread is interrupted. */
final class Delivery {
    private static final long NO_BODY = -1; // 0 would mean a body of unknown length

    private Delivery() {}

    static void deliver(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
        if (reply instanceof Reply.Hang) {
            return; // needs no thread: the server keeps the connection until it is stopped
        }
        try (exchange) { // closes the connection if the answer is not all there
            if (reply instanceof Reply.Answer answer) {
                send(exchange, answer);
            } else if (reply instanceof Reply.Late late) {
                pause(late.delay());
                send(exchange, late.answer());
            } else if (reply instanceof Reply.Truncated truncated && !isHead(exchange)) {
                byte[] body = truncated.answer().body();
                OutputStream out = sendHeaders(exchange, truncated.answer());
                out.write(body, 0, body.length / 2);
                out.flush();
            } else if (reply instanceof Reply.Dripping dripping && !isHead(exchange)) {
                OutputStream out = sendHeaders(exchange, dripping.answer());
                for (byte one : dripping.answer().body()) {
                    out.write(one);
                    out.flush();
                    pause(dripping.pause());
                }
            }
        }
    }

    private static void send(HttpExchange exchange, Reply.Answer answer) throws IOException {
        setHeaders(exchange, answer);
        if (isHead(exchange) || answer.body().length == 0) {
            exchange.sendResponseHeaders(answer.status(), NO_BODY);
        } else {
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static OutputStream sendHeaders(HttpExchange exchange, Reply.Answer answer) throws IOException {
        setHeaders(exchange, answer);
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().flush();
        return exchange.getResponseBody();
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private static void setHeaders(HttpExchange exchange, Reply.Answer answer) {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
    }

    private static void pause(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
    }
}
