package dev.verdict.desk.web;

import io.javalin.http.Context;

/** The fields of forms. */
final class Forms {
    private Forms() {}

    /** The text of a field without the space around it; empty if the field was not sent. */
    static String text(Context ctx, String name) {
        String text = ctx.formParam(name);
        return text == null ? "" : text.strip();
    }
}
