package dev.verdict.desk.web;

import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.review.ReviewRun;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The lists of runs and of transactions, and the search in them. */
final class ListRoutes {
    private static final List<String> OF_RUNS = List.of(
            "status",
            "verdict",
            "workflow",
            "platform",
            "date",
            "from",
            "to",
            "overridden",
            "issues",
            "q",
            "sort",
            "page");
    private static final List<String> OF_TRANSACTIONS =
            List.of("status", "action", "platform", "date", "from", "to", "q", "sort", "page");

    private final RunStore store;
    private final Pages pages;
    private final Clock clock;

    ListRoutes(RunStore store, Pages pages, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/runs", this::runs);
        routes.get("/transactions", this::transactions);
        routes.get("/runs/row/{platform}/{runId}", this::row);
        routes.post("/search", this::search);
    }

    private void runs(Context ctx) {
        Page page = pages.page(ctx, "Runs", "/runs");
        Session session = Guard.session(ctx);
        Query query = Query.of(ctx.queryParamMap(), OF_RUNS);
        RunList list = RunList.of(store, query, session, clock);
        session.setLastList(query.on("/runs"));
        pages.show(ctx, page, "runs", Map.of("list", list, "search", search(session, query)));
    }

    private void transactions(Context ctx) {
        Page page = pages.page(ctx, "Transactions", "/transactions");
        Session session = Guard.session(ctx);
        Query query = Query.of(ctx.queryParamMap(), OF_TRANSACTIONS);
        TransactionList list = TransactionList.of(store, query, session, clock);
        pages.show(ctx, page, "transactions", Map.of("list", list, "search", search(session, query)));
    }

    private static Session.Search search(Session session, Query query) {
        return session.search(query.first("q")).orElse(Session.Search.NONE);
    }

    /** One row, for a page that was told that it changed. */
    private void row(Context ctx) {
        Page page = pages.page(ctx, "Row", "/runs");
        ReviewRun run = RunKey.parse(ctx.pathParam("platform"), ctx.pathParam("runId"))
                .flatMap(store::find)
                .orElseThrow(NotFound::new);
        pages.show(ctx, page, "row", Map.of("run", run));
    }

    /** Keeps the text in the session. The address has its key only. */
    private void search(Context ctx) {
        Session session = Guard.session(ctx);
        boolean isOfRuns = !"transactions".equals(ctx.formParam("in"));
        Query query = Query.of(ctx.formParamMap(), isOfRuns ? OF_RUNS : OF_TRANSACTIONS);
        Session.Search search = new Session.Search(text(ctx, "text"), text(ctx, "user"));
        Query found = query.with("q", search.equals(Session.Search.NONE) ? null : session.keep(search));
        ctx.redirect(found.on(isOfRuns ? "/runs" : "/transactions"), HttpStatus.SEE_OTHER);
    }

    private static String text(Context ctx, String name) {
        String text = ctx.formParam(name);
        if (text != null && text.length() > 200) {
            throw new BadRequest("The text to search for is longer than 200 characters.");
        }
        return text == null ? "" : text.strip();
    }
}
