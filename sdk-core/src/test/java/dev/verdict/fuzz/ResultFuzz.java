package dev.verdict.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.review.FrankieOneReview;
import java.util.List;

/**
 * Any body is a FrankieOne result or unreadable. Everything that can be asked of a result has an answer, and its verdict is that of the
 * {@link FrankieOneOracle}.
 */
public final class ResultFuzz {
    private static final Mutations MUTATIONS = Bodies.frankieOne(List.of());
    private static final Cost COST = Cost.limit(400, 1_000_000);
    /** All questions together, many of which go through the whole evidence: about 50 bytes for each of the body and question. */
    private static final Cost ALL_QUESTIONS = Cost.limit(1_000, 1_000_000);

    private ResultFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        byte[] body = MUTATIONS.body(input);
        WorkflowResult result;
        try {
            result = COST.of(body.length, () -> WorkflowResult.parse(body));
        } catch (UnreadableBodyException e) {
            Bodies.checkUnreadable(e);
            return;
        }
        String printed = ALL_QUESTIONS.of(body.length, () -> printed(result));
        if (!Mutations.isRaw(input)) {
            Checks.checkPrinted(printed);
        }
        Checks.require(result.explain().lines().count() <= 10, "explain() has more than ten lines");
        JsonNode tree = Bodies.tree(body);
        Checks.require(
                FrankieOneOracle.verdicts(tree).contains(result.verdict().kind()),
                "the verdict is " + result.verdict().kind());
        if (tree.has("workflowResult")) {
            String row = response(WorkflowResponse.parse(body), result);
            if (!Mutations.isRaw(input)) {
                Checks.checkPrinted(row);
            }
        }
    }

    /** Asks everything that does not need another argument. */
    private static String printed(WorkflowResult result) {
        return result
                + Bodies.asked(result)
                + result.passedSteps()
                + result.explainPassed()
                + result.timeline()
                + result.evidence()
                + result.amlHits()
                + result.effectiveRisk()
                + result.openIssues()
                + result.duration()
                + result.changesSince(result)
                + (result.executionId() == null ? "" : Bodies.row(FrankieOneReview.run(result)));
    }

    private static String response(WorkflowResponse response, WorkflowResult result) {
        Checks.require(response.workflowResult().equals(result), "the response contains another result");
        List<Runnable> parts = List.of(response::individual, response::organization, response::ownership);
        for (Runnable part : parts) {
            try {
                part.run();
            } catch (UnreadableBodyException e) {
                Bodies.checkUnreadable(e);
            }
        }
        return result.executionId() == null ? "" : Bodies.row(FrankieOneReview.run(response));
    }
}
