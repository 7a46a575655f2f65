package dev.verdict.desk.browser;

import java.util.EnumMap;
import java.util.Map;

/** The browsers of all tests. Each is opened when it is first needed. */
final class Browsers implements AutoCloseable {
    private final Map<Seat, Chromium> open = new EnumMap<>(Seat.class);

    /** Who sits before a browser. Each has a profile of their own, and with it a session at the desk. */
    enum Seat {
        ANALYST,
        COLLEAGUE,
        WITHOUT_SCRIPTS
    }

    Chromium at(Seat seat) {
        return open.computeIfAbsent(seat, any -> Chromium.open(seat != Seat.WITHOUT_SCRIPTS));
    }

    @Override
    public void close() {
        open.values().forEach(Chromium::quit);
    }
}
