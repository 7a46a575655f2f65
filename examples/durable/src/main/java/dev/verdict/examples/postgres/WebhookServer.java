package dev.verdict.examples.postgres;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.verdict.signature.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves an {@link Inbox} with the JDK's HTTP server, on the loopback address. Your web framework takes its place. */
final class WebhookServer implements AutoCloseable {
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(8, task -> {
        Thread thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    WebhookServer(Inbox inbox) {
        this(0, inbox);
    }

    /** @param port the port; 0 for any free one */
    WebhookServer(int port, Inbox inbox) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(executor);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status(exchange, inbox), -1);
            }
        });
        executor.execute(server::start); // the server's thread inherits the daemon flag
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    private static int status(HttpExchange exchange, Inbox inbox) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return 413;
        }
        try {
            return inbox.receive(Headers.of(exchange.getRequestHeaders()), body);
        } catch (RuntimeException e) {
            return 500; // not printed, because it may hold personal data; the platform sends the webhook again
        }
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
