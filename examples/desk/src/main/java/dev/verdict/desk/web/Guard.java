package dev.verdict.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request must pass. Other programs and pages of this computer can reach the port too: a page of another site must not read the desk
 * (host and session), act in it (session and token of the form) or frame it.
 */
final class Guard {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final String token = Randoms.token(32);
    private final Sessions sessions = new Sessions();

    /** A request that is refused. The message is shown. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** {@return what the printed address has} */
    String token() {
        return token;
    }

    /** Sets the headers, and refuses what does not come from the desk's own pages. */
    void check(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
        if (!isOwnHost(ctx)) {
            throw new Refused("The desk answers only at the address that it printed.");
        }
        if (ctx.path().startsWith("/assets/")
                || ctx.path().startsWith("/webhooks/")
                || ctx.path().equals("/")) {
            return;
        }
        Session session = sessions.find(ctx.cookie(cookie(ctx)))
                .orElseThrow(
                        () -> new Refused("Open the address that the desk printed when it started. It lets you in."));
        ctx.attribute("session", session);
        if (ctx.method() != HandlerType.GET
                && ctx.method() != HandlerType.HEAD
                && !Randoms.isSame(session.csrf(), ctx.formParam("csrf"))) {
            throw new Refused(
                    "This form is not from a page of your session. Nothing was done. Go back, reload the page, and try again.");
        }
    }

    /** A page of another site can have a name that resolves to this computer. Its requests have that name as host. */
    private static boolean isOwnHost(Context ctx) {
        String host = ctx.header("Host");
        return host != null
                && Set.of("127.0.0.1:" + port(ctx), "localhost:" + port(ctx)).contains(host.toLowerCase(Locale.ROOT));
    }

    private static int port(Context ctx) {
        return ctx.req().getLocalPort();
    }

    /** Browsers send the cookies of a host to all of its ports, so that two desks need two names. */
    private static String cookie(Context ctx) {
        return "desk-" + port(ctx);
    }

    /** The printed address: starts a session, and leads to an address without the token. */
    void enter(Context ctx) {
        String given = ctx.queryParam("token");
        if (given == null && sessions.find(ctx.cookie(cookie(ctx))).isPresent()) {
            ctx.redirect("/runs");
            return;
        }
        if (!Randoms.isSame(token, given)) {
            throw new Refused("Open the address that the desk printed when it started. It lets you in.");
        }
        Session session = sessions.start();
        Cookie cookie = new Cookie(cookie(ctx), session.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
        ctx.redirect("/runs");
    }

    /** The session of a request that has passed. */
    static Session session(Context ctx) {
        Session session = sessionOrNull(ctx);
        if (session == null) {
            throw new Refused("Open the address that the desk printed when it started. It lets you in.");
        }
        return session;
    }

    /** The session of a request; null if it has none. */
    static @Nullable Session sessionOrNull(Context ctx) {
        return ctx.attribute("session");
    }
}
