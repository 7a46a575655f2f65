package dev.verdict.http.engine;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if the server certainly has not processed the request: no byte of it was sent, or the server refused it
 * unprocessed.
 */
public final class UnprocessedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why that is certain. */
    public enum Reason {
        /** Nothing was sent: a connection from the pool had ended. That is common and not an error. */
        STALE_CONNECTION,
        /** Nothing was sent: a new connection had ended. */
        NEW_CONNECTION_CLOSED,
        /** HTTP/2 reports that the server did not process the request. */
        REFUSED
    }

    private UnprocessedException(String message, Reason reason, @Nullable IOException cause) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * Nothing was sent, because the connection had ended.
     *
     * @param isReused whether the connection had carried calls before
     * @param cause the failure of sending the request; null if sending was not tried
     */
    public static UnprocessedException unsent(boolean isReused, @Nullable IOException cause) {
        return new UnprocessedException(
                "the connection was closed", isReused ? Reason.STALE_CONNECTION : Reason.NEW_CONNECTION_CLOSED, cause);
    }

    /** The server refused the request before it processed any of it. */
    public static UnprocessedException refused(IOException cause) {
        return new UnprocessedException("the server refused the request unprocessed", Reason.REFUSED, cause);
    }

    public Reason reason() {
        return reason;
    }
}
