package dev.verdict.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An HTTP server that this machine alone can reach, and that keeps no JVM alive. It knows nothing of what it serves. */
final class LocalServer implements AutoCloseable {
    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // The JDK's server sends headers and body apart, and the body then waits 40 ms for the headers to be confirmed.
        // This is read once, when a server is first used. A value that somebody else has set stands.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer server;
    private final InetSocketAddress address; // the server forgets it when it stops
    private final ExecutorService executor;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalServer(HttpServer server, ExecutorService executor) {
        this.server = server;
        this.address = server.getAddress();
        this.executor = executor;
    }

    static LocalServer start(Function<Call, Reply> handler) {
        InetSocketAddress anyFreePort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server;
        try {
            server = HttpServer.create(anyFreePort, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + anyFreePort.getAddress(), e);
        }
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, "verdict-sandbox-" + THREADS.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        ExecutorService executor = Executors.newCachedThreadPool(daemons);
        server.setExecutor(executor);
        server.createContext("/", exchange -> serve(exchange, handler));
        // The server's own thread is a daemon if the one that starts it is.
        CompletableFuture.runAsync(server::start, executor).join();
        return new LocalServer(server, executor);
    }

    InetSocketAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            server.stop(0);
            executor.shutdownNow();
        }
    }

    private static void serve(HttpExchange exchange, Function<Call, Reply> handler) throws IOException {
        try (exchange) { // closes the connection if nothing was answered
            byte[] body = exchange.getRequestBody().readAllBytes();
            String rawPath = exchange.getRequestURI().getRawPath();
            Reply reply = handler.apply(
                    new Call(exchange.getRequestMethod(), rawPath, exchange.getRequestHeaders()::getFirst, body));
            if (reply instanceof Reply.Answer answer) {
                send(exchange, answer);
            }
        }
    }

    private static void send(HttpExchange exchange, Reply.Answer answer) throws IOException {
        byte[] json = answer.body().toJson();
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), json.length);
            exchange.getResponseBody().write(json);
        }
    }
}
