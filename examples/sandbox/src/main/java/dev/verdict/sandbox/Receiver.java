package dev.verdict.sandbox;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where webhooks may be sent to: this machine. What a sandbox makes up and signs is to reach nobody else. */
final class Receiver {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(0*:)*:?0*1]", Pattern.CASE_INSENSITIVE);

    private Receiver() {}

    /** The URL, if it is one of this machine. */
    static URI of(String url) {
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
