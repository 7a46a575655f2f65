package dev.verdict.desk.web;

import dev.verdict.desk.data.AuditLog;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.AuditExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log of all analysts, on a page and as files. */
final class LogRoutes {
    private static final List<String> PARAMETERS = List.of("by", "action", "date", "from", "to", "page");

    private final AuditLog log;
    private final Pages pages;
    private final Clock clock;

    LogRoutes(AuditLog log, Pages pages, Clock clock) {
        this.log = log;
        this.pages = pages;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/log", this::show);
        routes.get("/log.csv", ctx -> send(ctx, "text/csv; charset=utf-8", "log.csv", AuditExport.csv(entries(ctx))));
        routes.get(
                "/log.jsonl",
                ctx -> send(ctx, "application/x-ndjson", "log.jsonl", AuditExport.jsonLines(entries(ctx))));
    }

    private void show(Context ctx) {
        Page page = pages.page(ctx, "Analyst log", "/log");
        Query query = Query.of(ctx.queryParamMap(), PARAMETERS);
        pages.show(ctx, page, "log", Map.of("list", LogList.of(log, query, clock)));
    }

    private List<AuditEntry> entries(Context ctx) {
        return LogList.matching(log, Query.of(ctx.queryParamMap(), PARAMETERS), clock);
    }

    private static void send(Context ctx, String type, String name, Stream<String> lines) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType(type);
        ctx.result(lines.collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }
}
