package dev.verdict.sandbox.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request that was received completely. Not a record: it holds credentials, which must not be printed. */
public final class Request {
    private final String method;
    private final List<String> path;
    private final QueryString query;
    private final Function<String, @Nullable String> headers;
    private final byte[] body;

    Request(
            String method,
            String rawPath,
            @Nullable String rawQuery,
            Function<String, @Nullable String> headers,
            byte[] body) {
        this.method = method;
        this.path = decodedSegments(rawPath);
        this.query = QueryString.parse(rawQuery);
        this.headers = headers;
        this.body = body;
    }

    public String method() {
        return method;
    }

    /** The segments of the path. Each is decoded by itself, so that an encoded slash does not separate segments. */
    public List<String> path() {
        return path;
    }

    public QueryString query() {
        return query;
    }

    /** A header by its case-insensitive name; null if absent. */
    public @Nullable String header(String name) {
        return headers.apply(name);
    }

    public byte[] body() {
        return body;
    }

    private static List<String> decodedSegments(String rawPath) {
        String relative = rawPath.startsWith("/") ? rawPath.substring(1) : rawPath;
        return Stream.of(relative.split("/", -1))
                // URLDecoder decodes forms, where a plus is a space. In a path it is a plus.
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
