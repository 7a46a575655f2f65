package dev.verdict.bench;

import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/**
 * Folds the events of one run, which arrive in any order, and asks for the verdict. The time per event must not grow up to thousands of
 * events; beyond, copying the list of references shows.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class FoldBenchmark {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final String RUN = "run-1";

    /** The events of the run. */
    @Param({"10", "100", "1000", "10000", "100000"})
    int events;

    private List<SeonEvent> inOrderOfArrival;
    private SeonEvent another;
    private byte[] stored;

    @Setup
    public void load() {
        inOrderOfArrival = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            inOrderOfArrival.add(event(i));
        }
        another = event(1_000_001);
        Collections.shuffle(inOrderOfArrival, new Random(1));
        stored = fold().toJson();
    }

    private static SeonEvent event(int i) {
        String at = "'timestamp':'" + START.plusSeconds(i) + "'";
        String json = i % 2 == 0
                ? "{'event':'orchestration/workflow_execution_updated'," + at + ",'data':{'id':'" + RUN
                        + "','workflow':{'id':'wf-1','name':'Onboarding'},'status':'RUNNING'}}"
                : "{'event':'transaction/processed'," + at + ",'data':{'id':'tx-" + i
                        + "','state':'APPROVE','fraud_score':4.5,'action_type':'withdrawal','user_id':'user-1001',"
                        + "'aml_details':{'has_sanction_match':false}}}";
        return SeonEvent.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private WorkflowRun fold() {
        WorkflowRun run = WorkflowRun.start(RUN);
        for (SeonEvent event : inOrderOfArrival) {
            run = event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
        }
        return run;
    }

    /** All events in memory. */
    @Benchmark
    public Object foldAll() {
        return fold().verdict();
    }

    /** A stored run gets one more event and is stored again, as a receiver of webhooks does. */
    @Benchmark
    public Object readLinkWrite() {
        return WorkflowRun.parse(stored).link(another).toJson();
    }
}
