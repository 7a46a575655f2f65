package dev.verdict.fuzz;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Limits what the SDK may cost for an input: one second of CPU time, and memory in proportion to the input. Work that
 * exceeds a limit, or costs more than all before it, is repeated: the first use of a class costs more.
 *
 * <p>With {@code -Dfuzz.figures=true}, the JVM prints the highest costs when it ends.
 */
public final class Cost {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MAX_NANOS = 1_000_000_000;
    private static final int TRIES = 3;

    private static long mostNanos;
    private static long mostBytes;

    static {
        if (Boolean.getBoolean("fuzz.figures")) {
            Runtime.getRuntime().addShutdownHook(new Thread(Cost::print));
        }
    }

    private final int perByte;
    private final long perInput;
    private final boolean isOfAllThreads;

    private Cost(int perByte, long perInput, boolean isOfAllThreads) {
        this.perByte = perByte;
        this.perInput = perInput;
        this.isOfAllThreads = isOfAllThreads;
    }

    /** The bytes that the calling thread may allocate for each byte of the input, and for each input in addition. */
    public static Cost limit(int perByte, long perInput) {
        return new Cost(perByte, perInput, false);
    }

    /** The same for work that also runs on other threads. */
    public static Cost limitOfAllThreads(int perByte, long perInput) {
        return new Cost(perByte, perInput, true);
    }

    /** Does the work. Fails if that costs too much for an input of this length, three times in a row. */
    public <T> T of(int inputLength, Supplier<T> work) {
        long leastNanos = Long.MAX_VALUE;
        long leastBytes = Long.MAX_VALUE;
        long maxBytes = perInput + (long) perByte * inputLength;
        for (int tries = 1; true; tries++) {
            T result = null;
            RuntimeException thrown = null;
            long nanos = nanos();
            long bytes = bytes();
            try {
                result = work.get();
            } catch (RuntimeException e) {
                thrown = e;
            }
            leastBytes = Math.min(leastBytes, bytes() - bytes);
            leastNanos = Math.min(leastNanos, nanos() - nanos);
            boolean isUsual =
                    leastNanos <= Math.min(mostNanos, MAX_NANOS) && leastBytes <= Math.min(mostBytes, maxBytes);
            if (isUsual || tries == TRIES) {
                mostNanos = Math.max(mostNanos, leastNanos);
                mostBytes = Math.max(mostBytes, leastBytes);
                Checks.require(
                        leastNanos <= MAX_NANOS && leastBytes <= maxBytes,
                        "an input of " + inputLength + " bytes costs " + leastNanos / 1_000_000 + " ms and "
                                + leastBytes + " bytes");
                if (thrown != null) {
                    throw thrown;
                }
                return result;
            }
        }
    }

    private long nanos() {
        return isOfAllThreads
                ? LongStream.of(THREADS.getThreadCpuTime(THREADS.getAllThreadIds()))
                        .sum()
                : THREADS.getCurrentThreadCpuTime();
    }

    private long bytes() {
        return isOfAllThreads
                ? LongStream.of(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                        .sum()
                : THREADS.getCurrentThreadAllocatedBytes();
    }

    private static void print() {
        long seconds = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                / 1_000_000_000;
        System.err.println(
                "Cost: " + seconds + " s, slowest " + mostNanos / 1_000 + " us, most " + mostBytes / 1_024 + " KB");
    }
}
