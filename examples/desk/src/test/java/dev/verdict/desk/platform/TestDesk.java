package dev.verdict.desk.platform;

import com.sun.net.httpserver.HttpServer;
import dev.verdict.desk.data.DeskActions;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.signature.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** The platforms with a server that receives their webhooks, as the desk has. */
final class TestDesk implements AutoCloseable {
    private final Platforms platforms;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private TestDesk(int runs) {
        platforms = Platforms.start(PlatformOptions.ofRuns(runs).withPause(Duration.ZERO));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        receive(server, "/frankieone", platforms.frankieOneInbox());
        receive(server, "/seon", platforms.seonInbox());
        server.start();
    }

    /** A desk whose sandboxes send it no webhooks. */
    static TestDesk withoutWebhooks(int runs) {
        return new TestDesk(runs);
    }

    static TestDesk start(int runs) {
        TestDesk desk = new TestDesk(runs);
        desk.sendWebhooks();
        return desk;
    }

    void sendWebhooks() {
        platforms.sendWebhooksTo(url(server, "/frankieone"), url(server, "/seon"));
    }

    static void receive(HttpServer server, String path, WebhookInbox inbox) {
        server.createContext(path, exchange -> {
            try (exchange) {
                int status = inbox.receive(
                        Headers.of(exchange.getRequestHeaders()),
                        exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(status, -1);
            }
        });
    }

    static String url(HttpServer server, String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Platforms platforms() {
        return platforms;
    }

    RunStore store() {
        return platforms.store();
    }

    DeskActions actions() {
        return platforms.actions();
    }

    FrankieOneSandbox frankieOne() {
        return platforms.frankieOneSandbox();
    }

    SeonSandbox seon() {
        return platforms.seonSandbox();
    }

    /** Waits until all webhooks so far are delivered or given up. */
    void settle() {
        frankieOne().notifications().settled().join();
        seon().settled().join();
    }

    /** The newest run that matches. */
    RunKey any(Predicate<ReviewRun> which) {
        return store().runs().stream().filter(which).findFirst().map(RunKey::of).orElseThrow();
    }

    ReviewRun run(RunKey key) {
        return store().find(key).orElseThrow();
    }

    /** How many overrides have arrived at FrankieOne. */
    long overrides() {
        return frankieOne().requests().stream()
                .filter(ReceivedRequest::isOverride)
                .count();
    }

    @Override
    public void close() {
        platforms.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
