package dev.verdict.http;

import dev.verdict.UnreadableBodyException;
import java.io.IOException;

/** A body arrived that is not encoded as its header says. */
final class BadEncodingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    BadEncodingException(int status) {
        super("a body that is not encoded as it says");
        this.status = status;
    }

    UnreadableBodyException unreadable() {
        return ContentEncoding.unreadable(status, "not encoded as it says");
    }
}
