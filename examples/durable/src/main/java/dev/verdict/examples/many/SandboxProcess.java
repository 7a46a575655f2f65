package dev.verdict.examples.many;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * The sandbox as a process of its own, so that its executions go on when {@link AwaitMany} ends and is resumed. Ends with Ctrl-C.
 *
 * <p>Listens on the loopback address only. The credentials that it hands out are the sandbox's: random, and worth nothing elsewhere.
 *
 * <p>Arguments: a port, if it is not to be 8484.
 */
public final class SandboxProcess implements AutoCloseable {
    static final String NOTIFICATION_KEY = "notification.key";
    private static final int PORT = 8484;

    private final Platform platform;
    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "sandbox-control");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param port 0 for any free port
     * @param executionTakes how long an execution lasts without an applicant
     * @throws IOException if the port is not free
     */
    SandboxProcess(int port, Duration executionTakes) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        platform = new LocalPlatform(executionTakes);
        server.setExecutor(executor);
        serve("/connection", body -> connection());
        serve("/receiver", url -> {
            platform.sendNotificationsTo(url);
            return "";
        });
        serve("/prepare", executions -> {
            platform.prepare(Integer.parseInt(executions));
            return "";
        });
        serve("/applicant", numberAndId -> {
            String[] parts = numberAndId.split(" ");
            platform.applicantBegins(new Planned(Integer.parseInt(parts[0])), parts[1]);
            return "";
        });
        serve("/executions", body -> Integer.toString(platform.executions()));
        executor.execute(server::start); // the server's thread inherits the daemon flag
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (SandboxProcess sandbox = new SandboxProcess(
                args.length > 0 ? Integer.parseInt(args[0]) : PORT, Timing.DEFAULT.executionTakes())) {
            System.out.println("The sandbox runs until Ctrl-C. In another terminal:");
            System.out.println("  " + AwaitMany.command("--url " + sandbox.url()));
            new CountDownLatch(1).await();
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int executions() {
        return platform.executions();
    }

    private String connection() {
        Properties connection = new Properties();
        connection.putAll(platform.environment());
        connection.setProperty(NOTIFICATION_KEY, platform.notificationKey());
        StringWriter text = new StringWriter();
        try {
            connection.store(text, null);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    private void serve(String path, UnaryOperator<String> action) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readAllBytes();
                byte[] response =
                        action.apply(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, response.length == 0 ? -1 : response.length);
                exchange.getResponseBody().write(response);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
        platform.close();
    }
}
