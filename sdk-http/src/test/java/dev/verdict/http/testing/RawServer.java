package dev.verdict.http.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** A server on loopback whose connections a test handles byte by byte. It counts connections and requests. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket server;
    private final boolean isTls;
    private final List<String> protocols;
    private final Handler handler;
    private final AtomicInteger accepted = new AtomicInteger();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Semaphore arrived = new Semaphore(0);
    private final LinkedBlockingQueue<Integer> ended = new LinkedBlockingQueue<>();

    /** What happens on a connection, in a thread of its own. */
    public interface Handler {
        void handle(Connection connection) throws Exception;
    }

    private RawServer(boolean isTls, List<String> protocols, Handler handler) {
        this.isTls = isTls;
        this.protocols = protocols;
        this.handler = handler;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public static RawServer plain(Handler handler) {
        return new RawServer(false, List.of(), handler);
    }

    public static RawServer tls(Handler handler) {
        return new RawServer(true, List.of("http/1.1"), handler);
    }

    public static RawServer http2Tls(Handler handler) {
        return new RawServer(true, List.of("h2"), handler);
    }

    /** One connection. */
    public final class Connection {
        private final int number;
        private final Socket raw;
        private final Socket socket;
        private final InputStream in;

        private Connection(int number, Socket raw) throws IOException {
            this.number = number;
            this.raw = raw;
            this.socket = isTls ? secured(raw) : raw;
            this.in = new BufferedInputStream(socket.getInputStream());
        }

        private Socket secured(Socket plain) throws IOException {
            SSLSocket tls = (SSLSocket)
                    LocalTls.context().getSocketFactory().createSocket(plain, "localhost", plain.getPort(), true);
            tls.setUseClientMode(false);
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setApplicationProtocols(protocols.toArray(String[]::new));
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return tls;
        }

        /** Counted from 0. */
        public int number() {
            return number;
        }

        /** The TCP socket, below TLS. */
        public Socket raw() {
            return raw;
        }

        public Socket socket() {
            return socket;
        }

        public InputStream in() {
            return in;
        }

        public void write(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        public void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        public void respond(int status, String headers, String body) throws IOException {
            write(response(status, headers, body));
        }

        /** The next request, read to its end: its first line; null if the other side has closed the connection. */
        public String request() throws IOException {
            String first = context();
            if (first == null) {
                return null;
            }
            int length = 0;
            for (String header = context(); header != null && !header.isEmpty(); header = context()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            in.readNBytes(length);
            received(first);
            return first;
        }

        public void received(String request) {
            requests.add(number + ": " + request);
            arrived.release();
        }

        private String context() throws IOException {
            StringBuilder context = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    return null;
                }
                context.append((char) c);
            }
            return context.toString().stripTrailing();
        }
    }

    public static String response(int status, String headers, String body) {
        return "HTTP/1.1 " + status + " Status\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                int number = accepted.getAndIncrement();
                daemon(() -> handle(number, socket));
            }
        } catch (IOException closed) {
            // The end of the test.
        }
    }

    private void handle(int number, Socket raw) {
        try (raw) {
            Connection connection = new Connection(number, raw);
            connections.add(connection);
            handler.handle(connection);
        } catch (Exception broken) {
            // What the other side breaks is what a test looks at.
        } finally {
            ended.add(number);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    public String url() {
        return (isTls ? "https" : "http") + "://localhost:" + server.getLocalPort();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many connections came about. */
    public int connections() {
        return accepted.get();
    }

    /** The first lines of all requests that arrived, each after the number of its connection. */
    public List<String> requests() {
        return requests;
    }

    /** Answers everything with an execution that passed, and closes one of its connections after the first response. */
    public static Handler closing(int number, CountDownLatch closed) {
        return connection -> {
            while (connection.request() != null) {
                connection.respond(200, "", Json.passed("x-1"));
                if (connection.number() == number) {
                    connection.socket().close();
                    closed.countDown();
                }
            }
        };
    }

    public static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not happen");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until another so many requests have arrived. */
    public void awaitRequests(int count) {
        try {
            if (!arrived.tryAcquire(count, 20, TimeUnit.SECONDS)) {
                throw new AssertionError("requests: " + requests);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the handling of a connection has ended. */
    public int awaitEnd() {
        try {
            Integer number = ended.poll(20, TimeUnit.SECONDS);
            if (number == null) {
                throw new AssertionError("no connection has ended");
            }
            return number;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Connection connection : connections) {
                connection.raw().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
