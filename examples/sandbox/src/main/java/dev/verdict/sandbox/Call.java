package dev.verdict.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request that was received whole. Not a record: it holds credentials, which must not be printed. */
final class Call {
    private final String method;
    private final List<String> path;
    private final Query query;
    private final Function<String, @Nullable String> headers;
    private final byte[] body;

    Call(
            String method,
            String rawPath,
            @Nullable String rawQuery,
            Function<String, @Nullable String> headers,
            byte[] body) {
        this.method = method;
        this.path = decodedParts(rawPath);
        this.query = Query.parse(rawQuery);
        this.headers = headers;
        this.body = body;
    }

    String method() {
        return method;
    }

    /** The parts between the slashes, decoded one by one, so that an encoded slash does not separate. */
    List<String> path() {
        return path;
    }

    Query query() {
        return query;
    }

    /** A header, whatever the case of its name; null if there is none. */
    @Nullable
    String header(String name) {
        return headers.apply(name);
    }

    byte[] body() {
        return body;
    }

    /** Whether the caller does not want to wait for the end. */
    boolean isBackground() {
        return "1".equals(header("X-Frankie-Background"));
    }

    /** The child account it is made for; null if there is none. */
    @Nullable
    String childId() {
        String childId = header("X-Frankie-CustomerChildID");
        return childId == null || childId.isBlank() ? null : childId;
    }

    ReceivedRequest received() {
        return new ReceivedRequest(
                method,
                path,
                isBackground(),
                childId(),
                header("X-Frankie-Username"),
                header("X-Frankie-Channel"),
                query.asMap());
    }

    private static List<String> decodedParts(String rawPath) {
        String relative = rawPath.startsWith("/") ? rawPath.substring(1) : rawPath;
        return Stream.of(relative.split("/", -1))
                // The decoder is made for forms, where a plus is a space; in a path it is a plus.
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
