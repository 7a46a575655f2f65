package dev.verdict.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.frankieone.WorkflowResponse;
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

/** Writes results as JSON, against Jackson that writes the tree of the same JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 15)
public class WriteBenchmark {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Rounds rounds = new Rounds("tree", "toJson");

    @Setup
    public void load() throws IOException {
        Bodies.frankieOne((title, perRound, json) -> {
            JsonNode tree = MAPPER.readTree(json);
            WorkflowResponse response = WorkflowResponse.parse(json);
            if (!tree.equals(MAPPER.readTree(response.toJson()))) {
                throw new IllegalStateException(title);
            }
            rounds.add(title, json.length, perRound, () -> MAPPER.writeValueAsBytes(tree), response::toJson);
        });
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
