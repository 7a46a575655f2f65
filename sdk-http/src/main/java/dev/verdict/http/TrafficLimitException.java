package dev.verdict.http;

import java.io.IOException;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * A server sent more than the calls on its connection allow. A {@link SocketException}, because TLS passes those on as they
 * are.
 */
final class TrafficLimitException extends SocketException {
    private static final long serialVersionUID = 1L;

    TrafficLimitException() {
        super("more bytes than the response limit allows");
    }

    static boolean isCauseOf(IOException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof TrafficLimitException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == thrown ? null : cause;
    }
}
