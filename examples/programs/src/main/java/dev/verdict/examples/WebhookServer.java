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
 * Takes webhooks in with the JDK's HTTP server, on this machine only. Whatever web framework there is does the same: it hands over the
 * headers and the raw bytes, and answers with the status that comes back.
 */
final class WebhookServer implements AutoCloseable {
    /** No webhook is as large; more than that is not read. */
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    /** One platform's webhooks. */
    interface Inbox {
        /** Takes one in and says what to answer. To throw is to answer 500, so that it comes again. */
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

    /** From now on, hands what is posted below this path to the inbox. */
    WebhookServer with(String path, Inbox inbox) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status(exchange, inbox), -1);
            }
        });
        return this;
    }

    WebhookServer start() {
        executor.execute(server::start); // so that its own thread is a daemon too
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
            // Not printed: it may hold what was posted. A platform sends again what was answered with 5xx.
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
