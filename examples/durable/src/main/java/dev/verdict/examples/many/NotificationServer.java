package dev.verdict.examples.many;

import com.sun.net.httpserver.HttpServer;
import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.signature.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Receives FrankieOne's notifications, on the loopback address. A notification only wakes the waits for its execution: its token does not
 * cover the body. Your web framework takes the place of the server.
 */
final class NotificationServer implements AutoCloseable {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final NotificationCheck check;
    private final FrankieOneClient client;
    private final HttpServer server;
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger woken = new AtomicInteger();
    private final ExecutorService executor = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "notifications");
        thread.setDaemon(true);
        return thread;
    });

    NotificationServer(NotificationCheck check, FrankieOneClient client) {
        this.check = check;
        this.client = client;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(executor);
        server.createContext("/frankieone", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
                int status = body.length > LARGEST_BODY ? 413 : receive(Headers.of(exchange.getRequestHeaders()), body);
                exchange.sendResponseHeaders(status, -1);
            }
        });
        executor.execute(server::start); // the server's thread inherits the daemon flag
    }

    private int receive(Headers headers, byte[] body) {
        try {
            check.check(headers);
            received.incrementAndGet();
            String executionId = Notification.parse(body).workflowExecutionId();
            if (executionId != null) {
                woken.addAndGet(client.wakeExecution(executionId));
            }
            return 200;
        } catch (InvalidSignatureException e) {
            return e.suggestedStatus();
        } catch (UnreadableBodyException e) {
            return 400;
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/frankieone";
    }

    /** How many notifications came. */
    int received() {
        return received.get();
    }

    /** How many waits they woke. The others had ended by a poll before. */
    int woken() {
        return woken.get();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
