package dev.verdict.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.frankieone.PayloadGenerator;
import dev.verdict.frankieone.WorkflowResult;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The contestants of {@link ParseBenchmark} by turns in one invocation, for machines whose neighbours come and go: whatever slows
 * one of them slows them all. What counts is the ratio that each iteration prints.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 6, time = 4)
public class InterleavedBenchmark {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Param({"10000", "100000", "1000000"})
    int bytes;

    private byte[] json;

    /** Nanoseconds spent in each. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Nanos {
        public long readTree;
        public long readMap;
        public long parse;

        @Setup(Level.Iteration)
        public void clear() {
            readTree = 0;
            readMap = 0;
            parse = 0;
        }

        @TearDown(Level.Iteration)
        public void print() {
            System.out.printf(
                    "parse / readTree = %.2f, parse / readMap = %.2f  ",
                    (double) parse / readTree, (double) parse / readMap);
        }
    }

    @Setup
    public void load() {
        json = PayloadGenerator.ofSize(ParseBenchmark.SEED, bytes, PayloadGenerator.Style.PLAIN);
    }

    @Benchmark
    public void byTurns(Nanos nanos, Blackhole hole) throws IOException {
        long start = System.nanoTime();
        hole.consume(MAPPER.readTree(json));
        long afterTree = System.nanoTime();
        hole.consume(WorkflowResult.parse(json));
        long afterParse = System.nanoTime();
        hole.consume(MAPPER.readValue(json, Map.class));
        long afterMap = System.nanoTime();
        nanos.readTree += afterTree - start;
        nanos.parse += afterParse - afterTree;
        nanos.readMap += afterMap - afterParse;
    }
}
