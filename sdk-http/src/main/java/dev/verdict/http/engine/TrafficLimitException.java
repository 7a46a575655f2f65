package dev.verdict.http.engine;

import java.io.IOException;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * A server sent more than the calls on its connection allow. A {@link SocketException}, because TLS passes those on as they
 * are.
 */
public final class TrafficLimitException extends SocketException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 100;

    public TrafficLimitException() {
        super("more bytes than the response limit allows");
    }

    public static boolean isCauseOf(IOException failure) {
        @Nullable Throwable cause = failure;
        // Causes can lead round in a circle, so this does not follow them for ever.
        for (int depth = 0; depth < MOST_CAUSES && cause != null; depth++, cause = cause.getCause()) {
            if (cause instanceof TrafficLimitException) {
                return true;
            }
        }
        return false;
    }
}
