package dev.verdict.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a pending wait costs: memory, threads and time, next to other ways to wait. It prints three tables; the score that JMH adds is the
 * time of the whole run.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class WaitingBenchmark {
    private static final int ROUNDS = 3;

    @Benchmark
    public void tables() {
        System.out.printf(
                "%n%nJDK %s, %d cores%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        print("contender | waits | heap bytes per wait | bytes outside the heap per wait", this::memory);
        print("contender | threads at 10 | at 1,000 | at 100,000", this::threads);
        print(
                "contender | waits | add | add and first poll | wake and poll | cancel | wake, poll and end | CPU per poll",
                contestant -> {
                    times(contestant, contestant.most() / 10);
                    times(contestant, contestant.most());
                });
    }

    private static void print(String header, Consumer<Contestant> row) {
        System.out.println("\n| " + header + " |");
        System.out.println("|" + " --- |".repeat(header.split("\\|").length));
        List.of(Contestant.values()).stream().filter(Contestant::isAvailable).forEach(row);
    }

    /** The difference between a tenth and all, so that what does not depend on the number is left out. */
    private void memory(Contestant contestant) {
        int most = contestant.most();
        PendingCost few = PendingCost.of(contestant, most / 10);
        PendingCost many = PendingCost.of(contestant, most);
        double more = most - most / 10;
        System.out.printf(
                "| %s | %,d | %,d | %,d |%n",
                contestant.title(),
                most,
                Math.round((many.heap() - few.heap()) / more),
                Math.round((many.outside() - few.outside()) / more));
    }

    private void threads(Contestant contestant) {
        System.out.printf(
                "| %s | %s | %s | %s |%n",
                contestant.title(), threads(contestant, 10), threads(contestant, 1_000), threads(contestant, 100_000));
    }

    private static String threads(Contestant contestant, int waits) {
        return waits > contestant.most()
                ? "not measured"
                : Integer.toString(PendingCost.of(contestant, waits).threads());
    }

    private static void times(Contestant contestant, int waits) {
        long[] best = new long[6];
        Arrays.fill(best, Long.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            long[] times = round(contestant, waits);
            Arrays.setAll(best, i -> Math.min(best[i], times[i]));
        }
        StringBuilder row = new StringBuilder("| %s | %,d |".formatted(contestant.title(), waits));
        for (long time : best) {
            row.append(" %.1f µs |".formatted(time / 1e3 / waits));
        }
        System.out.println(row);
    }

    /** In nanoseconds, for all waits. */
    private static long[] round(Contestant contestant, int waits) {
        long[] times = new long[6];
        System.gc();
        try (WaitScene scene = new WaitScene(contestant, waits)) {
            long start = System.nanoTime();
            times[0] = scene.add() - start;
            times[1] = System.nanoTime() - start;
            long cpu = cpu();
            start = System.nanoTime();
            scene.wakeAll();
            times[2] = System.nanoTime() - start;
            times[5] = cpu() - cpu;
            start = System.nanoTime();
            scene.cancelAll();
            times[3] = System.nanoTime() - start;
        }
        System.gc();
        try (WaitScene scene = new WaitScene(contestant, waits)) {
            scene.add();
            long start = System.nanoTime();
            scene.completeAll();
            times[4] = System.nanoTime() - start;
        }
        return times;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
