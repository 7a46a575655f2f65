package dev.verdict.bench;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.verdict.frankieone.WorkflowResponse;
import java.io.IOException;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Reads bodies of several shapes in one JVM, as a backend does, and each in several ways: as a tree; as tokens with their text, the least that
 * a reader on Jackson can do; with the SDK; with databind into records of the fields that a backend declares if it has no SDK; and with two
 * fast parsers that know no model.
 */
public class InterleavedBenchmark extends RoundsBenchmark {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final DslJson<Object> DSL_JSON = new DslJson<>();

    /** About how many bytes each contestant reads before the next one takes over: one body at a time, or small bodies several times. */
    @Param({"1", "100000"})
    int bytesInARow;

    public InterleavedBenchmark() {
        super("readTree", "tokens", "parse", "records", "dsl-json", "fastjson2");
    }

    @Setup
    public void load() throws IOException {
        Bodies.frankieOne((title, perRound, json) -> {
            if (!MAPPER.readTree(json).has("workflowResult")) {
                throw new IllegalStateException(title);
            }
            rounds.add(
                    title,
                    json.length,
                    perRound,
                    () -> MAPPER.readTree(json),
                    () -> ParseBenchmark.tokensWithText(json),
                    () -> WorkflowResponse.parse(json),
                    () -> MAPPER.readValue(json, PlainRecords.Response.class),
                    () -> DSL_JSON.deserialize(Map.class, json, json.length),
                    () -> JSON.parseObject(json));
        });
    }

    @Override
    int bytesInARow() {
        return bytesInARow;
    }
}
