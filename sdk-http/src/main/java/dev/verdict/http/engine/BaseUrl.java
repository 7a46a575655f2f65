package dev.verdict.http.engine;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The destination of all calls of a client and of its credentials: an origin, and a path before the API's own path if the
 * API is behind a gateway. OkHttp parses it, so that the check and the request cannot understand the URL differently.
 */
public record BaseUrl(HttpUrl url) {
    private static final Pattern PLAIN = Pattern.compile("(?i:https?)://[!-~&&[^\\\\/]][!-~&&[^\\\\]]*");
    private static final Pattern OCTETS_127 = Pattern.compile("127(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

    public static BaseUrl of(String text) {
        HttpUrl url = PLAIN.matcher(text).matches() ? HttpUrl.parse(text) : null;
        if (url == null) {
            throw rejected("is not an absolute https URL in ASCII");
        }
        if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
            throw rejected("must not have a query or fragment");
        }
        if (text.substring(text.indexOf("://") + 3).split("/", 2)[0].indexOf('@') >= 0) {
            throw rejected("must not have user info");
        }
        BaseUrl baseUrl = new BaseUrl(url);
        if (!url.isHttps() && !baseUrl.isLoopback()) {
            throw rejected("must be https, because credentials are sent to it; only a loopback address may be http");
        }
        return baseUrl;
    }

    /** The destination from the URL of a named installation or from the caller's own URL. Exactly one of them must be set. */
    public static BaseUrl oneOf(String name, @Nullable String named, @Nullable String own) {
        if (named != null && own != null) {
            throw new IllegalStateException(name + " and baseUrl are both set; set only one of them");
        }
        if (named == null && own == null) {
            throw new IllegalStateException(name + " is missing, and so is baseUrl");
        }
        return of(named != null ? named : Objects.requireNonNull(own));
    }

    /** Whether the host is this machine. Decided without DNS, because the address of a name can change. */
    public boolean isLoopback() {
        String host = url.host();
        return host.equals("localhost")
                || host.equals("::1")
                || OCTETS_127.matcher(host).matches();
    }

    public HttpUrl resolve(List<String> encodedSegments) {
        HttpUrl.Builder path = url.newBuilder();
        encodedSegments.forEach(path::addEncodedPathSegment);
        return path.build();
    }

    /** The normalized URL, without a trailing slash. */
    @Override
    public String toString() {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static IllegalArgumentException rejected(String why) {
        return new IllegalArgumentException("baseUrl " + why);
    }
}
