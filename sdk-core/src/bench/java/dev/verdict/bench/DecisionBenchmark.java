package dev.verdict.bench;

import dev.verdict.FailingStep;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Setup;

/** Reads results and asks for the verdict and the failing steps, against reading alone. */
public class DecisionBenchmark extends RoundsBenchmark {
    private record Decision(Verdict verdict, List<FailingStep> failing) {
        Decision(VerificationResult result) {
            this(result.verdict(), result.failingSteps());
        }
    }

    public DecisionBenchmark() {
        super("parse", "parse and decide", "decide");
    }

    @Setup
    public void load() throws IOException {
        Bodies.frankieOne((title, perRound, json) -> add(title, perRound, json, WorkflowResult::parse));
        Bodies.seon((title, perRound, json) -> add(title, perRound, json, WorkflowRun::parse));
    }

    private void add(String title, int perRound, byte[] json, Function<byte[], VerificationResult> parse) {
        VerificationResult result = parse.apply(json);
        rounds.add(
                title,
                json.length,
                perRound,
                () -> parse.apply(json),
                () -> new Decision(parse.apply(json)),
                () -> new Decision(result)); // a SEON run computes its steps once
    }
}
