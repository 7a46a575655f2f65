package dev.verdict.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A benchmark of {@link Rounds}: each iteration prints a table. A superclass is JMH's way to share benchmark methods. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 15)
public abstract class RoundsBenchmark {
    final Rounds rounds;

    RoundsBenchmark(String... contestants) {
        rounds = new Rounds(contestants);
    }

    /** About how many bytes each contestant works on before the next one takes over. */
    int bytesInARow() {
        return 1;
    }

    @Setup(Level.Iteration)
    public void clear() {
        rounds.clear();
    }

    @Benchmark
    public void round(Blackhole hole) throws IOException {
        rounds.run(hole, bytesInARow());
    }

    @TearDown(Level.Iteration)
    public void print() throws IOException {
        rounds.print();
    }
}
