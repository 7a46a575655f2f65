package dev.verdict.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** 1 is the recorded result of about 10 KB; 10 and 100 have its steps that many times over. */
    @Param({"1", "10", "100"})
    int times;

    private byte[] json;

    @Setup
    public void load() throws IOException {
        try (InputStream in =
                getClass().getResourceAsStream("/dev/verdict/sandbox/frankieone/individual-review-aml.json")) {
            ObjectNode root = (ObjectNode) MAPPER.readTree(in);
            ArrayNode steps = (ArrayNode) root.at("/workflowResult/workflowStepResults");
            ArrayNode all = MAPPER.createArrayNode();
            for (int i = 0; i < times; i++) {
                for (JsonNode step : steps) {
                    all.add(step.deepCopy());
                }
            }
            ((ObjectNode) root.get("workflowResult")).set("workflowStepResults", all);
            json = MAPPER.writeValueAsBytes(root);
            System.out.println("payload " + json.length + " bytes");
        }
    }

    @Benchmark
    public int tokensWithText() throws IOException {
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
