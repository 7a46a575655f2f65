package dev.verdict.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Limits what the SDK may cost for an input: one second, and memory in proportion to the input. Work that exceeds a limit is repeated,
 * because the first use of a class costs more, and other processes take time.
 */
public final class Cost {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MAX_NANOS = 1_000_000_000;
    private static final int TRIES = 3;

    private final int perByte;
    private final long perInput;
    private final boolean isOnOtherThreads;

    private Cost(int perByte, long perInput, boolean isOnOtherThreads) {
        this.perByte = perByte;
        this.perInput = perInput;
        this.isOnOtherThreads = isOnOtherThreads;
    }

    /** For work of the calling thread: the bytes that it may allocate for each byte of the input, and for each input in addition. */
    public static Cost limit(int perByte, long perInput) {
        return new Cost(perByte, perInput, false);
    }

    /** The same for work that also runs on other threads. What all threads allocate counts. */
    public static Cost limitOfAllThreads(int perByte, long perInput) {
        return new Cost(perByte, perInput, true);
    }

    /** Does the work. Fails if that costs too much for an input of this length, three times in a row. */
    public <T> T of(int inputLength, Supplier<T> work) {
        String last = "";
        for (int tries = 0; tries < TRIES; tries++) {
            T result = null;
            RuntimeException thrown = null;
            long nanos = System.nanoTime();
            long bytes = allocated();
            try {
                result = work.get();
            } catch (RuntimeException e) {
                thrown = e;
            }
            bytes = allocated() - bytes;
            nanos = System.nanoTime() - nanos;
            if (nanos <= MAX_NANOS && bytes <= perInput + (long) perByte * inputLength) {
                if (thrown != null) {
                    throw thrown;
                }
                return result;
            }
            last = nanos / 1_000_000 + " ms and " + bytes + " bytes of memory";
        }
        throw new AssertionError("an input of " + inputLength + " bytes costs " + last);
    }

    private long allocated() {
        return isOnOtherThreads
                ? LongStream.of(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                        .sum()
                : THREADS.getCurrentThreadAllocatedBytes();
    }
}
