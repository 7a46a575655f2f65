package dev.verdict.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.frankieone.PayloadGenerator;
import dev.verdict.frankieone.WorkflowResult;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a result, against the ways to read its JSON without a model. Compare within one run only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final long SEED = 42;

    /** About as many bytes, with every kind of summary and evidence in them. */
    @Param({"10000", "100000", "1000000"})
    int bytes;

    private byte[] json;

    @Setup
    public void load() {
        json = PayloadGenerator.ofSize(SEED, bytes, PayloadGenerator.Style.PLAIN);
        System.out.println("payload " + json.length + " bytes");
    }

    @Benchmark
    public int tokensWithText() throws IOException {
        return tokensWithText(json);
    }

    /** The least that a reader on Jackson can do: all tokens, and the text of names and scalars. */
    static int tokensWithText(byte[] json) throws IOException {
        int length = 0;
        try (JsonParser parser = MAPPER.getFactory().createParser(json)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    length += parser.getText().length();
                }
            }
        }
        return length;
    }

    @Benchmark
    public JsonNode readTree() throws IOException {
        return MAPPER.readTree(json);
    }

    @Benchmark
    public Map<?, ?> readMap() throws IOException {
        return MAPPER.readValue(json, Map.class);
    }

    @Benchmark
    public WorkflowResult parse() {
        return WorkflowResult.parse(json);
    }
}
