package dev.verdict.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.verdict.signature.Headers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Receives webhooks with the JDK's HTTP server, on the loopback address only. Any web framework can take its place: it passes the headers
 * and the raw body to the inbox, and responds with the status that the inbox returns.
 */
final class WebhookServer implements AutoCloseable {
    /** Larger than any webhook. A larger body is not read to its end. */
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    /** Handles the webhooks of one platform. */
    interface Inbox {
        /** Handles a webhook and returns the HTTP status. An exception becomes a 500, after which the platform retries. */
        int receive(Headers headers, byte[] body);
    }

    WebhookServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
        server.setExecutor(executor);
    }

    /** Passes everything that is posted below this path to the inbox. */
    WebhookServer with(String path, Inbox inbox) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status(exchange, inbox), -1);
            }
        });
        return this;
    }

    WebhookServer start() {
        executor.execute(server::start); // the server's thread inherits the daemon flag
        return this;
    }

    private static int status(HttpExchange exchange, Inbox inbox) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return 413;
        }
        try {
            return inbox.receive(Headers.of(exchange.getRequestHeaders()), body);
        } catch (RuntimeException e) {
            // The exception is not printed, because it may contain personal data. The platform retries after a 5xx.
            return 500;
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
