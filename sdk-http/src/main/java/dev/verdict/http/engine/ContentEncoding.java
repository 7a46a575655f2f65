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
 * Unpacks the bodies that OkHttp has not unpacked. It does so only if nobody else asked for a compressed response; a proxy, or
 * an interceptor of the caller's, may have. Pure.
 */
public final class ContentEncoding {
    private static final String HEADER = "Content-Encoding";
    private static final Set<String> KNOWN_BUT_NOT_UNPACKED = Set.of("br", "zstd", "compress", "dcb", "dcz");

    private ContentEncoding() {}

    /**
     * The body itself.
     *
     * @param head the response it belongs to
     * @param limit how much is unpacked at most, but for one byte
     * @throws UnreadableBodyException if it is encoded in another way than gzip and deflate, or more than once, or badly
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
                case "gzip", "x-gzip" -> unpacked(new GZIPInputStream(new ByteArrayInputStream(body)), limit);
                case "deflate" -> inflated(body, limit);
                default ->
                    throw unreadable(
                            head,
                            "encoded as " + (KNOWN_BUT_NOT_UNPACKED.contains(coding) ? coding : "something unknown")
                                    + "; gzip and deflate are unpacked");
            };
        } catch (IOException broken) {
            throw unreadable(head, "not encoded as it says");
        }
    }

    private static byte[] unpacked(InputStream packed, int limit) throws IOException {
        try (packed) {
            return packed.readNBytes(limit + 1);
        }
    }

    private static byte[] inflated(byte[] body, int limit) throws IOException {
        Inflater inflater = new Inflater(!isZlib(body));
        try {
            return unpacked(new InflaterInputStream(new ByteArrayInputStream(body), inflater), limit);
        } finally {
            inflater.end();
        }
    }

    /** Some servers leave the two bytes out that "deflate" begins with: the method, and that they divide by 31. */
    private static boolean isZlib(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
    }

    /**
     * A response as OkHttp is to see it. Of several encodings in lines of their own it knows only the last one, and it fails to
     * unpack a body that is empty.
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
