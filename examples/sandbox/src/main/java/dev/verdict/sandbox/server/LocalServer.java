package dev.verdict.sandbox.server;

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

/** An HTTP server on the loopback address. Its threads are daemons, so it does not keep a JVM alive. */
public final class LocalServer implements AutoCloseable {
    private static final AtomicInteger THREADS = new AtomicInteger();
    /** How many connections may wait to be accepted. Tests open many at once. */
    private static final int BACKLOG = 1024;

    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // The JDK's server sends headers and body in separate packets. Nagle's algorithm delays the body by 40 ms.
        // The JDK reads this property once, when a server is first used. A value that is already set is kept.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer server;
    private final InetSocketAddress address; // a stopped server no longer returns it
    private final ExecutorService executor;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalServer(HttpServer server, ExecutorService executor) {
        this.server = server;
        this.address = server.getAddress();
        this.executor = executor;
    }

    public static LocalServer start(Function<Request, Reply> handler) {
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
        // The server's own thread inherits the daemon flag of the thread that starts it.
        CompletableFuture.runAsync(server::start, executor).join();
        return new LocalServer(server, executor);
    }

    public InetSocketAddress address() {
        return address;
    }

    /** The base URL, without a trailing slash. */
    public String url() {
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

    private static void serve(HttpExchange exchange, Function<Request, Reply> handler) throws IOException {
        try {
            ReplyWriter.write(exchange, handler.apply(receive(exchange)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server was stopped
        } catch (IOException | RuntimeException e) {
            exchange.close();
            throw e;
        }
    }

    private static Request receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                uri.getRawQuery(),
                exchange.getRequestHeaders()::getFirst,
                body);
    }
}
