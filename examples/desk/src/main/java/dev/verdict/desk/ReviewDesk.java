package dev.verdict.desk;

import dev.verdict.desk.platform.Platforms;
import dev.verdict.desk.web.WebServer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The review desk: runs of FrankieOne and SEON as an analyst sees them, in a browser, with sample data from both sandboxes.
 *
 * <pre>{@code
 * mvn -q -Pdesk
 * }</pre>
 */
public final class ReviewDesk implements AutoCloseable {
    private final Platforms platforms;
    private final WebServer web;

    private ReviewDesk(Platforms platforms, WebServer web) {
        this.platforms = platforms;
        this.web = web;
    }

    /**
     * Starts a desk, which receives the webhooks of both sandboxes.
     *
     * @param options the port and the amount of sample data
     * @return the desk; close it after use
     */
    public static ReviewDesk start(DeskOptions options) {
        Platforms platforms = Platforms.start(options.platforms());
        WebServer web = null;
        try {
            web = WebServer.start(
                    options.port(),
                    platforms.store(),
                    platforms.actions(),
                    Map.of("frankieone", platforms.frankieOneInbox(), "seon", platforms.seonInbox()),
                    options.platforms().clock().withZone(options.zone()),
                    options.faults());
            platforms.sendWebhooksTo(web.address() + "/webhooks/frankieone", web.address() + "/webhooks/seon");
            return new ReviewDesk(platforms, web);
        } catch (RuntimeException e) {
            if (web != null) {
                web.close();
            }
            platforms.close();
            throw e;
        }
    }

    /** {@return the address that lets a browser in; whoever has it can act as an analyst} */
    public String url() {
        return web.url();
    }

    /** {@return the platforms behind the desk, for tests that make them fail} */
    public Platforms platforms() {
        return platforms;
    }

    @Override
    public void close() {
        web.close();
        platforms.close();
    }

    /** Starts a desk, prints its address, and runs until it is interrupted. */
    public static void main(String[] args) throws InterruptedException {
        ReviewDesk desk = start(DeskOptions.ofSystemProperties());
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
        System.out.println("The review desk is open. Only this address lets you in:");
        System.out.println("  " + desk.url());
        System.out.println("Ctrl-C closes it.");
        new CountDownLatch(1).await();
    }
}
