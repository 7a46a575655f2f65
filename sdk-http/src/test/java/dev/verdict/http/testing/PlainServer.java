package dev.verdict.http.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Takes one connection and reads what comes first; then it speaks, until it is done or the other side has enough. */
public final class PlainServer implements AutoCloseable {
    private final ServerSocket socket;
    private final CompletableFuture<String> received = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    public PlainServer(String words) throws IOException {
        this(words, Integer.MAX_VALUE);
    }

    private PlainServer(String words, int times) throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(words.getBytes(StandardCharsets.ISO_8859_1), times));
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(byte[] words, int times) {
        try (Socket client = socket.accept()) {
            byte[] first = new byte[8192];
            int length = client.getInputStream().read(first);
            received.complete(new String(first, 0, Math.max(0, length), StandardCharsets.ISO_8859_1));
            for (int i = 0; i < times; i++) {
                client.getOutputStream().write(words);
            }
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException enough) {
            received.complete("");
        } finally {
            ended.complete(null);
        }
    }

    public static PlainServer silent() throws IOException {
        return new PlainServer("", 0);
    }

    public static PlainServer once(String words) throws IOException {
        return new PlainServer(words, 1);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String received() throws Exception {
        return received.get(10, TimeUnit.SECONDS);
    }

    /** Returns when the other side has closed the connection. */
    public void awaitEnd() throws Exception {
        ended.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
