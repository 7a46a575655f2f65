package dev.verdict.desk.web;

import dev.verdict.desk.data.DeskActions;
import dev.verdict.desk.data.RunStore;
import dev.verdict.desk.platform.WebhookInbox;
import dev.verdict.signature.Headers;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/** The server of the desk, on loopback only. */
public final class WebServer implements AutoCloseable {
    private static final long LONGEST_BODY = 2 * 1024 * 1024;

    private final Guard guard = new Guard();
    private final LiveUpdates updates;
    private final Pages pages;
    private final PrintStream faults;
    private final Javalin server;

    /**
     * Starts the server.
     *
     * @param port the port; 0 for any that is free
     * @param store the runs
     * @param actions what analysts can do
     * @param inboxes what receives the webhooks of a platform, by the last part of the address
     * @param clock gives the current day, and the time zone of all times
     * @param faults where unexpected faults are written, without any personal data
     * @return the server, which runs
     */
    public static WebServer start(
            int port,
            RunStore store,
            DeskActions actions,
            Map<String, WebhookInbox> inboxes,
            Clock clock,
            PrintStream faults) {
        WebServer web = new WebServer(store, actions, inboxes, clock, faults);
        try {
            web.server.start("127.0.0.1", port);
        } catch (RuntimeException e) {
            web.close();
            throw e;
        }
        return web;
    }

    private WebServer(
            RunStore store, DeskActions actions, Map<String, WebhookInbox> inboxes, Clock clock, PrintStream faults) {
        this.faults = faults;
        updates = new LiveUpdates(store);
        Assets assets = new Assets();
        pages = new Pages(assets, clock.getZone(), updates);
        server = Javalin.create(config -> {
            configure(config);
            RoutesConfig routes = config.routes;
            routes.before(guard::check);
            routes.get("/", guard::enter);
            routes.get("/assets/<path>", assets::serve);
            new ListRoutes(store, pages, clock).addTo(routes);
            new RunRoutes(store, actions, pages).addTo(routes);
            new LogRoutes(store.log(), pages, clock).addTo(routes);
            new CreateRoutes(actions, pages).addTo(routes);
            routes.before("/events", LiveUpdates::since); // an answer that has begun cannot become an error
            routes.sse("/events", updates::connect);
            inboxes.forEach((name, inbox) -> {
                routes.post("/webhooks/" + name, ctx -> receive(ctx, inbox));
                // FrankieOne appends the id of the request.
                routes.post("/webhooks/" + name + "/{id}", ctx -> receive(ctx, inbox));
            });
            addFaults(routes);
        });
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LONGEST_BODY;
        config.http.compressionStrategy =
                CompressionStrategy.NONE; // it would delay events, and gains nothing on loopback
    }

    private static void receive(Context ctx, WebhookInbox inbox) {
        Headers headers = Headers.ofSingle(ctx.headerMap());
        ctx.status(inbox.receive(headers, ctx.bodyAsBytes()));
    }

    private void addFaults(RoutesConfig routes) {
        routes.exception(
                BadRequest.class, (e, ctx) -> pages.showNotice(ctx, 400, "This address does not work", e.getMessage()));
        routes.exception(Guard.Refused.class, (e, ctx) -> pages.showNotice(ctx, 403, "No access", e.getMessage()));
        routes.exception(NotFound.class, (e, ctx) -> notFound(ctx));
        routes.exception(HttpResponseException.class, (e, ctx) -> {
            if (e.getStatus() == 404) {
                notFound(ctx);
            } else {
                pages.showNotice(ctx, e.getStatus(), "This request does not work", "The desk has no answer to it.");
            }
        });
        routes.exception(Exception.class, this::fault);
    }

    private void notFound(Context ctx) {
        pages.showNotice(
                ctx,
                404,
                "Not found",
                "There is no such page or run. The run may belong to an earlier start of the desk.");
    }

    /** The messages of exceptions can be personal, so only types and places are written. */
    private void fault(Exception e, Context ctx) {
        String id = Randoms.pseudonym(Randoms.token(8));
        StringBuilder text = new StringBuilder("fault " + id + " in " + ctx.endpoint().path);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(15)
                    .forEach(place -> text.append(System.lineSeparator())
                            .append("    at ")
                            .append(place));
        }
        faults.println(text);
        pages.showNotice(
                ctx,
                500,
                "Something went wrong",
                "This is a fault of the desk. Its log has the details under the id " + id + ".");
    }

    /** {@return the port} */
    public int port() {
        return server.port();
    }

    /** {@return the address that lets a browser in} */
    public String url() {
        return address() + "/?token=" + guard.token();
    }

    /** {@return the address without what lets in} */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        updates.close();
        server.stop();
    }
}
