package dev.verdict.http.engine;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** It is proved that the server has not processed the request: no byte of it was sent, or it was refused unread. */
public final class UnprocessedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** How it is known. */
    public enum Reason {
        /** Nothing was sent: a connection from the pool had ended. An everyday event, and no failure. */
        STALE_CONNECTION,
        /** Nothing was sent: a new connection had ended. */
        NEW_CONNECTION_CLOSED,
        /** HTTP/2 says that the server did nothing with the request. */
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
     * @param cause what sending the request failed with; null if that was not tried
     */
    public static UnprocessedException unsent(boolean isReused, @Nullable IOException cause) {
        return new UnprocessedException(
                "the connection was closed", isReused ? Reason.STALE_CONNECTION : Reason.NEW_CONNECTION_CLOSED, cause);
    }

    /** The server refused the request before it did anything with it. */
    public static UnprocessedException refused(IOException cause) {
        return new UnprocessedException("the server refused the request unread", Reason.REFUSED, cause);
    }

    public Reason reason() {
        return reason;
    }
}
