package dev.verdict.http;

/** Hears of what a client does on the network: for logs, metrics, traces. It never sees a body, a value or a credential. */
@FunctionalInterface
public interface CallListener {

    /**
     * Something happened to a call.
     *
     * <p>Called on the threads that make or end the calls, so return soon, and be safe to share between threads. The events
     * of one call come one after the other, unless it is given up just when an answer arrives. A call that is refused because
     * there are too many has none. What this throws is ignored.
     *
     * @param event what happened
     */
    void onEvent(CallEvent event);

    /**
     * Hears nothing: what a client has unless told otherwise.
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
     * As {@link #logging()}, to another logger.
     *
     * @param logger where to
     * @return a listener that logs
     */
    static CallListener logging(System.Logger logger) {
        return new LoggingListener(logger);
    }
}
