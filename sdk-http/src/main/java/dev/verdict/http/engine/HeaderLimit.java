package dev.verdict.http.engine;

import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * OkHttp's own limit for the headers or trailers of a response. Only the message distinguishes its exception from that of a
 * broken connection. A test fails if OkHttp changes the message.
 */
public final class HeaderLimit {
    private static final long BYTES = 256 * 1024;
    private static final int MOST_CAUSES = 100;
    private static final String UNTERMINATED_LINE = "\\n not found: limit=";
    private static final String HTTP_2 = "header byte count limit";

    private HeaderLimit() {}

    /**
     * Whether the failure means that a response exceeded the limit.
     *
     * @param hasEnded whether the other side has closed the connection; an unterminated line was then cut off
     * @param received the number of bytes since the request was sent
     */
    public static boolean isExceeded(IOException failure, boolean hasEnded, long received) {
        @Nullable Throwable cause = failure;
        // The chain of causes can be a cycle.
        for (int depth = 0; depth < MOST_CAUSES && cause != null; depth++, cause = cause.getCause()) {
            String text = cause.getMessage() == null ? "" : cause.getMessage();
            boolean isLine = cause instanceof EOFException && text.startsWith(UNTERMINATED_LINE);
            if (isLine && !hasEnded && received >= BYTES || text.startsWith(HTTP_2)) {
                return true;
            }
        }
        return false;
    }
}
