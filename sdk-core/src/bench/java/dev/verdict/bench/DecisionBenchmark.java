package dev.verdict.bench;

import dev.verdict.FailingStep;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/** Reads results and asks for the verdict and the failing steps, against reading alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 15)
public class DecisionBenchmark {
    private final Rounds rounds = new Rounds("parse", "parse and decide", "decide");

    private record Decision(Verdict verdict, List<FailingStep> failing) {
        Decision(VerificationResult result) {
            this(result.verdict(), result.failingSteps());
        }
    }

    @Setup
    public void load() throws IOException {
        Bodies.frankieOne((title, perRound, json) -> add(title, perRound, json, WorkflowResult::parse));
        Bodies.seon((title, perRound, json) -> add(title, perRound, json, WorkflowRun::parse));
    }

    private void add(String title, int perRound, byte[] json, Function<byte[], VerificationResult> parse) {
        VerificationResult result = parse.apply(json);
        rounds.add(
                title,
                json.length,
                perRound,
                () -> parse.apply(json),
                () -> new Decision(parse.apply(json)),
                () -> new Decision(result)); // a SEON run computes its steps once
    }

    @Setup(Level.Iteration)
    public void clear() {
        rounds.clear();
    }

    @Benchmark
    public void round(Blackhole hole) throws IOException {
        rounds.run(hole);
    }

    @TearDown(Level.Iteration)
    public void print() throws IOException {
        rounds.print();
    }
}
