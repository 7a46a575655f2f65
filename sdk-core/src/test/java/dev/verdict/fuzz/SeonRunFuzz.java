package dev.verdict.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verdict.UnreadableBodyException;
import dev.verdict.seon.Webhooks;
import dev.verdict.seon.WorkflowRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Any body is a stored run or unreadable. A run that was read is equal when it is stored and read again, and says the same. */
public final class SeonRunFuzz {
    private static final Mutations MUTATIONS = SeonBodies.mutations(runs());
    private static final Cost COST = Cost.limit(1_000, 1_000_000);

    private SeonRunFuzz() {}

    private static List<byte[]> runs() {
        List<byte[]> runs = new ArrayList<>();
        for (String name : Webhooks.RUNS) {
            ObjectNode file = SeonBodies.file(name);
            ObjectNode run = Bodies.JSON
                    .createObjectNode()
                    .put("runId", file.path("runId").textValue());
            run.put("userId", "user-1").putObject("start").put("workflowId", "wf-1");
            ArrayNode events = run.putArray("events");
            ArrayNode linked = run.putArray("linked");
            file.path("webhooks").forEach(event -> (event.path("data").has("workflow") ? events : linked).add(event));
            run.set("analystLog", file.path("analystLog").isArray() ? file.path("analystLog") : run.arrayNode());
            runs.add(Bodies.utf8(run.toString()));
        }
        return runs;
    }

    public static void fuzzerTestOneInput(byte[] input) {
        byte[] body = MUTATIONS.body(input);
        WorkflowRun run;
        try {
            run = COST.of(body.length, () -> WorkflowRun.parse(body));
        } catch (UnreadableBodyException e) {
            Bodies.checkUnreadable(e);
            return;
        }
        String said = COST.of(body.length, () -> SeonEventsFuzz.said(run));
        if (!Mutations.isRaw(input)) {
            Checks.checkPrinted(said);
        }
        byte[] written = COST.of(body.length, run::toJson);
        WorkflowRun again = WorkflowRun.parse(written);
        Checks.require(again.equals(run) && again.hashCode() == run.hashCode(), "the run is another one");
        Checks.require(again.verdict().equals(run.verdict()), "the verdict is another one");
        Checks.require(SeonEventsFuzz.said(again).equals(said), "the run says something else");
        Checks.require(Arrays.equals(again.toJson(), written), "the run is written in another way");
        Checks.require(again.mergedWith(run).equals(run), "merged with itself, the run is another one");
        checkVerdict(run, Bodies.tree(body).path("events"));
    }

    /** Stores may keep an event as base64 text; the oracle does not read that. */
    private static void checkVerdict(WorkflowRun run, JsonNode events) {
        List<JsonNode> own = new ArrayList<>();
        events.forEach(own::add);
        if (own.stream().allMatch(JsonNode::isObject)) {
            SeonEventsFuzz.checkVerdict(run.verdict(), own);
        }
    }
}
