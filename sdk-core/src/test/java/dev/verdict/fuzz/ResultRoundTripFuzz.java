package dev.verdict.fuzz;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import java.util.Arrays;
import java.util.List;

/** A FrankieOne result that was written is equal when it is read again, and says the same. Writing loses nothing that was sent. */
public final class ResultRoundTripFuzz {
    private static final Mutations MUTATIONS = Bodies.frankieOne(List.of());
    private static final Cost COST = Cost.limit(400, 1_000_000);

    private ResultRoundTripFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        byte[] body = MUTATIONS.body(input);
        WorkflowResult result;
        WorkflowResponse response;
        try {
            result = WorkflowResult.parse(body);
            response = Bodies.tree(body).has("workflowResult") ? WorkflowResponse.parse(body) : null;
        } catch (UnreadableBodyException e) {
            return; // ResultFuzz looks at these
        }
        byte[] written = COST.of(body.length, result::toJson);
        WorkflowResult again = COST.of(body.length, () -> WorkflowResult.parse(written));
        Checks.require(again.equals(result), "the result is another one");
        Checks.require(again.hashCode() == result.hashCode(), "the result has another hash code");
        Checks.require(again.verdict().equals(result.verdict()), "the verdict is another one");
        Checks.require(again.failingSteps().equals(result.failingSteps()), "other steps fail");
        Checks.require(Bodies.asked(again).equals(Bodies.asked(result)), "the result says something else");
        Checks.require(Arrays.equals(again.toJson(), written), "the result is written in another way");
        if (response != null) {
            Checks.require(WorkflowResponse.parse(response.toJson()).equals(response), "the response is another one");
        }
    }
}
