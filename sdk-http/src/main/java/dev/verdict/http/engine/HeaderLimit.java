package dev.verdict.http.engine;

import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * OkHttp's own limit for the headers or the trailers of a response. What it throws beyond that looks like a connection that
 * broke, but for its text. A test notices if that is changed.
 */
public final class HeaderLimit {
    private static final long BYTES = 256 * 1024;
    private static final int MOST_CAUSES = 100;
    private static final String LINE_WITHOUT_END = "\\n not found: limit=";
    private static final String HTTP_2 = "header byte count limit";

    private HeaderLimit() {}

    /**
     * Whether a response had more.
     *
     * @param hasEnded whether the other side has closed the connection: then a line that has no end is one that was cut off
     * @param received how many bytes came since the request was sent
     */
    public static boolean isExceeded(IOException failure, boolean hasEnded, long received) {
        @Nullable Throwable cause = failure;
        // Causes can lead round in a circle, so this does not follow them for ever.
        for (int depth = 0; depth < MOST_CAUSES && cause != null; depth++, cause = cause.getCause()) {
            String text = cause.getMessage() == null ? "" : cause.getMessage();
            boolean isLine = cause instanceof EOFException && text.startsWith(LINE_WITHOUT_END);
            if (isLine && !hasEnded && received >= BYTES || text.startsWith(HTTP_2)) {
                return true;
            }
        }
        return false;
    }
}
