package dev.verdict.http.engine;

import java.io.IOException;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a server sends more than the calls on its connection allow. It is a {@link SocketException} because TLS passes
 * those on unchanged.
 */
public final class TrafficLimitException extends SocketException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 100;

    public TrafficLimitException() {
        super("more bytes than the response limit allows");
    }

    public static boolean isCauseOf(IOException failure) {
        @Nullable Throwable cause = failure;
        // The chain of causes can be a cycle.
        for (int depth = 0; depth < MOST_CAUSES && cause != null; depth++, cause = cause.getCause()) {
            if (cause instanceof TrafficLimitException) {
                return true;
            }
        }
        return false;
    }
}
