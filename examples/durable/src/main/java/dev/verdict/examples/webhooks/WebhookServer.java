package dev.verdict.examples.webhooks;

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
public final class WebhookServer implements AutoCloseable {
    /** Larger than any notification of FrankieOne's, in bytes. */
    public static final int LARGEST_NOTIFICATION = 1024 * 1024;

    /** Larger than any event of SEON's, in bytes. */
    public static final int LARGEST_EVENT = 4 * 1024 * 1024;

    private static final int WAITING_CONNECTIONS = 1024;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(8, task -> {
        Thread thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    /** On any free port. */
    public WebhookServer(int largestBody, Inbox inbox) {
        this(0, largestBody, inbox);
    }

    /**
     * @param port the port; 0 for any free one
     * @param largestBody larger bodies are refused, in bytes
     */
    public WebhookServer(int port, int largestBody, Inbox inbox) {
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_CONNECTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(executor);
        server.createContext("/webhooks", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status(exchange, largestBody, inbox), -1);
            }
        });
        executor.execute(server::start); // the server's thread inherits the daemon flag
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    private static int status(HttpExchange exchange, int largestBody, Inbox inbox) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(largestBody + 1);
        if (body.length > largestBody) {
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
