package dev.verdict.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
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
    /** How many connections may wait to be accepted: a crowd that comes at once is not to be turned away. */
    private static final int BACKLOG = 1024;

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
            server = HttpServer.create(anyFreePort, BACKLOG);
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

    /** Where it listens: without a slash at the end. */
    String url() {
        InetAddress host = address.getAddress();
        String name = host instanceof Inet6Address ? "[" + host.getHostAddress() + "]" : host.getHostAddress();
        return "http://" + name + ":" + address.getPort();
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            server.stop(0);
            executor.shutdownNow();
        }
    }

    private static void serve(HttpExchange exchange, Function<Call, Reply> handler) throws IOException {
        try {
            Delivery.deliver(exchange, handler.apply(receive(exchange)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server was stopped
        } catch (IOException | RuntimeException e) {
            exchange.close();
            throw e;
        }
    }

    private static Call receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI uri = exchange.getRequestURI();
        return new Call(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                uri.getRawQuery(),
                exchange.getRequestHeaders()::getFirst,
                body);
    }
}
