package dev.verdict.examples.temporal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.verdict.signature.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a {@link NotificationInbox} with the JDK's HTTP server, on the loopback address. Your web framework takes its place. */
final class NotificationServer implements AutoCloseable {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "notifications");
        thread.setDaemon(true);
        return thread;
    });

    NotificationServer(NotificationInbox inbox) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(executor);
        server.createContext("/frankieone", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status(exchange, inbox), -1);
            }
        });
        executor.execute(server::start); // the server's thread inherits the daemon flag
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/frankieone";
    }

    private static int status(HttpExchange exchange, NotificationInbox inbox) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        return body.length > LARGEST_BODY ? 413 : inbox.receive(Headers.of(exchange.getRequestHeaders()), body);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
