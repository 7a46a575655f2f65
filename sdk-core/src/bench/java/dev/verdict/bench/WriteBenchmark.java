package dev.verdict.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.frankieone.WorkflowResponse;
import java.io.IOException;
import org.openjdk.jmh.annotations.Setup;

/** Writes results as JSON, against Jackson that writes the tree of the same JSON. */
public class WriteBenchmark extends RoundsBenchmark {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public WriteBenchmark() {
        super("tree", "toJson");
    }

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
}
