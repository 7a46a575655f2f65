package dev.verdict.http.engine;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where all calls of a client, and its credentials, go: an origin, and a path before the API's own if it stands behind a
 * gateway. It is read by the library that sends to it, so that the two cannot understand it differently.
 */
public record BaseUrl(HttpUrl url) {
    private static final Pattern PLAIN = Pattern.compile("(?i:https?)://[!-~&&[^\\\\/]][!-~&&[^\\\\]]*");
    private static final Pattern OCTETS_127 = Pattern.compile("127(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

    public static BaseUrl of(String text) {
        HttpUrl url = PLAIN.matcher(text).matches() ? HttpUrl.parse(text) : null;
        if (url == null) {
            throw refused("is not an absolute https URL in ASCII");
        }
        if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
            throw refused("must not have a query or fragment");
        }
        if (text.substring(text.indexOf("://") + 3).split("/", 2)[0].indexOf('@') >= 0) {
            throw refused("must not have user info");
        }
        BaseUrl baseUrl = new BaseUrl(url);
        if (!url.isHttps() && !baseUrl.isLoopback()) {
            throw refused("must be https: credentials go there, and only this machine itself is safe without");
        }
        return baseUrl;
    }

    /** Said in one of two ways: by the name of an installation, or by an address of the caller's own. */
    public static BaseUrl oneOf(String name, @Nullable String named, @Nullable String own) {
        if (named != null && own != null) {
            throw new IllegalStateException(name + " and baseUrl are both set; one of them says where to send");
        }
        if (named == null && own == null) {
            throw new IllegalStateException(name + " is missing, and so is baseUrl");
        }
        return of(named != null ? named : Objects.requireNonNull(own));
    }

    /** Not asked of DNS: a name can point anywhere tomorrow. */
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

    /** The URL in its normal form, without a trailing slash. */
    @Override
    public String toString() {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("baseUrl " + why);
    }
}
