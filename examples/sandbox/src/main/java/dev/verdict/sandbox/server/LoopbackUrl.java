package dev.verdict.sandbox.server;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/** Checks that webhooks go to this machine only: what a sandbox signs must not reach a real backend. */
public final class LoopbackUrl {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(0*:)*:?0*1]", Pattern.CASE_INSENSITIVE);

    private LoopbackUrl() {}

    /** The URL, if its host is this machine. */
    public static URI parse(String url) {
        URI uri;
        try {
            uri = URI.create(Objects.requireNonNull(url, "url"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a URL");
        }
        boolean isHttp = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!isHttp || uri.getHost() == null) {
            throw new IllegalArgumentException("not an http URL");
        }
        if (!LOOPBACK.matcher(uri.getHost()).matches()) {
            throw new IllegalArgumentException("not on this machine: webhooks of a sandbox go to the loopback address");
        }
        return uri;
    }
}
