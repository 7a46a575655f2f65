package dev.verdict.http.engine;

import dev.verdict.UnreadableBodyException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okhttp3.Response;

/**
 * Decompresses the bodies that OkHttp leaves compressed. OkHttp decompresses a response only if it asked for the compression
 * itself; a proxy or an interceptor of the caller may have asked for it. Pure functions.
 */
public final class ContentEncoding {
    private static final String HEADER = "Content-Encoding";
    private static final Set<String> KNOWN_BUT_UNSUPPORTED = Set.of("br", "zstd", "compress", "dcb", "dcz");

    private ContentEncoding() {}

    /**
     * Decodes a body.
     *
     * @param head the response that the body belongs to
     * @param limit the largest decoded body, in bytes; of a larger one, the first {@code limit + 1} bytes are returned
     * @throws UnreadableBodyException if the encoding is not gzip or deflate, if there is more than one, or if the body does
     *     not match it
     */
    public static byte[] decode(Response head, byte[] body, int limit) {
        List<String> codings = head.headers(HEADER).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        if (codings.isEmpty() || body.length == 0) {
            return body;
        }
        if (codings.size() > 1) {
            throw unreadable(head, "encoded more than once");
        }
        String coding = codings.get(0);
        try {
            return switch (coding) {
                case "gzip", "x-gzip" -> decompressed(new GZIPInputStream(new ByteArrayInputStream(body)), limit);
                case "deflate" -> inflated(body, limit);
                default ->
                    throw unreadable(
                            head,
                            "encoded as " + (KNOWN_BUT_UNSUPPORTED.contains(coding) ? coding : "something unknown")
                                    + "; only gzip and deflate are supported");
            };
        } catch (IOException broken) {
            throw unreadable(head, "not encoded as its Content-Encoding says");
        }
    }

    private static byte[] decompressed(InputStream compressed, int limit) throws IOException {
        try (compressed) {
            return compressed.readNBytes(limit + 1);
        }
    }

    private static byte[] inflated(byte[] body, int limit) throws IOException {
        Inflater inflater = new Inflater(!isZlib(body));
        try {
            return decompressed(new InflaterInputStream(new ByteArrayInputStream(body), inflater), limit);
        } finally {
            inflater.end();
        }
    }

    /**
     * Some servers send raw deflate data without the zlib header. A zlib header has the method 8, and its two bytes are
     * divisible by 31.
     */
    private static boolean isZlib(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
    }

    /**
     * Prepares a response for OkHttp. OkHttp reads only the last of several {@code Content-Encoding} lines, and fails to
     * decompress an empty body.
     */
    public static Response prepared(Response response) {
        List<String> lines = response.headers(HEADER);
        if (lines.isEmpty()) {
            return response;
        }
        return "0".equals(response.header("Content-Length"))
                ? response.newBuilder().removeHeader(HEADER).build()
                : response.newBuilder().header(HEADER, String.join(",", lines)).build();
    }

    private static UnreadableBodyException unreadable(Response head, String problem) {
        return new UnreadableBodyException("the body of HTTP " + head.code() + " is " + problem, "$");
    }
}
