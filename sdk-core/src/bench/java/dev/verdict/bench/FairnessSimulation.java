package dev.verdict.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Who gets the permits when many waits share one budget, with a clock that is moved by hand: the figures do not depend on the machine. It
 * prints one table; the score that JMH adds is the time of the whole run.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FairnessSimulation {
    private static final int LIMIT = 20;

    @Benchmark
    public void table() {
        System.out.println(
                "\n\n| waits | new and woken per minute | other calls | time between polls of old waits, median / worst | a poll that is due waits,"
                        + " median / worst | bound 2n/r | first poll of a new wait, median / 99 % | wake to poll, median / 99 % |"
                        + " call waits for its permit, median / 99 % | budget used |");
        System.out.println("|" + " --- |".repeat(10));
        for (int calls : new int[] {0, 5}) {
            row(1_000, 0.01, calls);
            row(10_000, 0.01, calls);
            row(100_000, 0.01, calls);
            row(100_000, 0.001, calls);
        }
    }

    private static void row(int waits, double changingPerMinute, int callsPerSecond) {
        long bound = 2L * waits / (LIMIT - callsPerSecond);
        FairnessScene scene = new FairnessScene(LIMIT, callsPerSecond);
        scene.fill(waits, Duration.ofMinutes(100), changingPerMinute);
        scene.run(Duration.ofSeconds(Math.max(3_600, bound)));
        scene.measure(Duration.ofSeconds(Math.max(7_200, 2 * bound)));
        System.out.printf(
                "| %,d | %s %% | %s | %s | %s | %,d s | %s | %s | %s | %.0f %% |%n",
                waits,
                changingPerMinute == 0.01 ? "1" : "0.1",
                callsPerSecond == 0 ? "none" : callsPerSecond + " per second",
                scene.betweenPolls.medianAndWorst(),
                scene.overdue.medianAndWorst(),
                bound,
                scene.firstPoll.medianAndP99(),
                scene.wakeToPoll.medianAndP99(),
                scene.callPermit.medianAndP99(),
                scene.budgetUsed() * 100);
    }
}
