package dev.verdict.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;

/** Writes events to a logger of the caller's; the SDK itself logs nothing. */
record LoggingListener(Logger logger) implements CallListener {
    LoggingListener {
        Objects.requireNonNull(logger, "logger");
    }

    @Override
    public void onEvent(CallEvent event) {
        Level level = level(event);
        if (logger.isLoggable(level)) {
            logger.log(level, event.toString());
        }
    }

    private static Level level(CallEvent event) {
        if (event instanceof CallEvent.Retrying) {
            return Level.INFO;
        }
        return event instanceof CallEvent.Finished finished
                        && finished.failure().isPresent()
                ? Level.WARNING
                : Level.DEBUG;
    }
}
