package dev.verdict.bench;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.frankieone.WorkflowResponse;
import java.io.IOException;
import java.util.Map;
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

/** Reads bodies with parsers that know no model, for scale. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 15)
public class ParserBenchmark {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DslJson<Object> DSL_JSON = new DslJson<>();

    private final Rounds rounds = new Rounds("readTree", "parse", "dsl-json", "fastjson2");

    @Setup
    public void load() throws IOException {
        Bodies.frankieOne((title, perRound, json) -> {
            rounds.add(
                    title,
                    json.length,
                    perRound,
                    () -> MAPPER.readTree(json),
                    () -> WorkflowResponse.parse(json),
                    () -> DSL_JSON.deserialize(Map.class, json, json.length),
                    () -> JSON.parseObject(json));
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
