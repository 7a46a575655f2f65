package dev.verdict.desk;

import java.io.PrintStream;
import java.time.Clock;

/**
 * How a desk is started.
 *
 * @param port the port on loopback; 0 for any that is free
 * @param runs the number of sample runs
 * @param clock gives the current day, and the time zone of all times on the pages
 * @param faults where unexpected faults are written
 */
public record DeskOptions(int port, int runs, Clock clock, PrintStream faults) {
    /** Any free port, and 300 runs. */
    public static final DeskOptions DEFAULTS = new DeskOptions(0, 300, Clock.systemDefaultZone(), System.err);

    /**
     * The options of the command line.
     *
     * @return {@link #DEFAULTS}, changed by the system properties {@code desk.port} and {@code desk.runs}
     */
    public static DeskOptions ofSystemProperties() {
        return new DeskOptions(
                Integer.getInteger("desk.port", DEFAULTS.port()),
                Integer.getInteger("desk.runs", DEFAULTS.runs()),
                DEFAULTS.clock(),
                DEFAULTS.faults());
    }

    /** A copy with another port. */
    public DeskOptions withPort(int other) {
        return new DeskOptions(other, runs, clock, faults);
    }

    /** A copy with another number of sample runs. */
    public DeskOptions withRuns(int other) {
        return new DeskOptions(port, other, clock, faults);
    }

    /** A copy with another clock. */
    public DeskOptions withClock(Clock other) {
        return new DeskOptions(port, runs, other, faults);
    }

    /** A copy that writes faults elsewhere. */
    public DeskOptions withFaults(PrintStream other) {
        return new DeskOptions(port, runs, clock, other);
    }
}
