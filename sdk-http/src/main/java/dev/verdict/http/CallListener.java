package dev.verdict.http;

import java.lang.System.Logger.Level;
import java.util.Objects;

/**
 * Receives the events of a client's calls, for logs, metrics and traces. An event holds the ids of executions and requests, but no
 * body, no other value and no credential.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * Receives an event.
     *
     * <p>The threads that make or complete calls run this method, so it must be thread-safe and should return soon. The events of
     * one call come one after the other, unless the caller gives up the call just when a response arrives. A call that is rejected
     * because there are too many has no events. Exceptions from this method are ignored.
     *
     * @param event what happened
     */
    void onEvent(CallEvent event);

    /**
     * A listener that ignores all events. It is the default of a client: the SDK itself logs nothing.
     *
     * @return a listener that does nothing
     */
    static CallListener none() {
        return event -> {};
    }

    /**
     * Writes each event as a line to the {@link System.Logger} named {@code dev.verdict.http}: failed calls as {@code WARNING},
     * retries as {@code INFO}, everything else as {@code DEBUG}.
     *
     * @return a listener that logs
     */
    static CallListener logging() {
        return logging(System.getLogger("dev.verdict.http"));
    }

    /**
     * Like {@link #logging()}, with another logger.
     *
     * @param logger receives the lines
     * @return a listener that logs
     */
    static CallListener logging(System.Logger logger) {
        Objects.requireNonNull(logger, "logger");
        return event -> {
            Level level = level(event);
            if (logger.isLoggable(level)) {
                logger.log(level, event.toString());
            }
        };
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
