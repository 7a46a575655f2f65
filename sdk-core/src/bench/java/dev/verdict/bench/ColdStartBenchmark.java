package dev.verdict.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first result that a fresh JVM reads, class loading and linking included: what a short-lived function pays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {
    private byte[] json;

    @Setup
    public void load() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/dev/verdict/sandbox/frankieone/individual-pass.json")) {
            json = in.readAllBytes();
        }
    }

    @Benchmark
    public Verdict parseAndVerdict() {
        return WorkflowResult.parse(json).verdict();
    }

    @Benchmark
    public Map<?, ?> databindMap() throws IOException {
        return new ObjectMapper().readValue(json, Map.class);
    }
}
