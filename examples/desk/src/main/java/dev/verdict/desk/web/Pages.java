package dev.verdict.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Makes pages from the templates. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName() + ".pages");
    private final Assets assets;
    private final Words words;
    private final LiveUpdates updates;

    Pages(Assets assets, ZoneId zone, LiveUpdates updates) {
        this.assets = assets;
        this.words = new Words(zone);
        this.updates = updates;
    }

    /** The frame of a page. It is made before the page reads the store, so that a change in between is sent to the page again. */
    Page page(Context ctx, String title, String address) {
        Session session = Guard.sessionOrNull(ctx);
        return new Page(
                title + " · Verdict desk",
                address,
                session,
                session == null ? null : session.takeMessage(),
                assets,
                words,
                new Privacy(key -> session != null && session.isRevealed(key)),
                updates.last());
    }

    /** Responds with a page. */
    void show(Context ctx, Page page, String template, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("page", page);
        StringOutput html = new StringOutput(32 * 1024);
        templates.render(template + ".jte", all, html);
        ctx.contentType("text/html; charset=utf-8").result(html.toString());
    }

    /** Responds with a page that says why there is no other. */
    void showNotice(Context ctx, int status, String heading, String text) {
        ctx.status(status);
        show(ctx, page(ctx, heading, ""), "notice", Map.of("heading", heading, "text", text));
    }
}
