package dev.verdict.desk;

import dev.verdict.desk.platform.PlatformOptions;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * How a desk is started.
 *
 * @param port the port on loopback; 0 for any that is free
 * @param platforms the sample data
 * @param zone the time zone of all times on the pages
 * @param faults where unexpected faults are written
 */
public record DeskOptions(int port, PlatformOptions platforms, ZoneId zone, PrintStream faults) {
    /** Any free port, and 300 runs. */
    public static final DeskOptions DEFAULTS =
            new DeskOptions(0, PlatformOptions.ofRuns(300), ZoneId.systemDefault(), System.err);

    /**
     * The options of the command line.
     *
     * @return {@link #DEFAULTS}, changed by the system properties {@code desk.port} and {@code desk.runs}
     */
    public static DeskOptions ofSystemProperties() {
        return DEFAULTS.withPort(Integer.getInteger("desk.port", DEFAULTS.port()))
                .withRuns(Integer.getInteger("desk.runs", DEFAULTS.platforms().runs()));
    }

    /** A copy with another port. */
    public DeskOptions withPort(int other) {
        return new DeskOptions(other, platforms, zone, faults);
    }

    /** A copy with another number of sample runs. */
    public DeskOptions withRuns(int other) {
        return new DeskOptions(
                port, new PlatformOptions(other, platforms.seed(), platforms.clock(), platforms.pause()), zone, faults);
    }

    /** A copy with another clock. */
    public DeskOptions withClock(Clock other) {
        return new DeskOptions(port, platforms.withClock(other), zone, faults);
    }

    /** A copy with another time between the ends of two pending sample runs; zero if none ends by itself. */
    public DeskOptions withPause(Duration other) {
        return new DeskOptions(port, platforms.withPause(other), zone, faults);
    }

    /** A copy that writes faults elsewhere. */
    public DeskOptions withFaults(PrintStream other) {
        return new DeskOptions(port, platforms, zone, other);
    }
}
