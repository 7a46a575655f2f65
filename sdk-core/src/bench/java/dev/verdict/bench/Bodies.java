package dev.verdict.bench;

import dev.verdict.frankieone.PayloadGenerator;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.Webhooks;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The bodies that benchmarks read and write: recorded ones, and generated ones of any size. */
final class Bodies {
    private Bodies() {}

    /** A task for a body. */
    interface Add {
        void add(String title, int perRound, byte[] json) throws IOException;
    }

    /** Responses of FrankieOne; small ones come more often in a round. */
    static void frankieOne(Add bodies) throws IOException {
        bodies.add("recorded individual", 8, frankieOne("individual-pass"));
        bodies.add("recorded organization", 8, frankieOne("organization-complete"));
        bodies.add("review with AML hits", 8, frankieOne("individual-review-aml"));
        bodies.add("every kind", 8, everyKind(10_000));
        bodies.add("every kind", 2, everyKind(100_000));
        bodies.add("every kind", 1, everyKind(1_000_000));
    }

    /** Stored runs of SEON. */
    static void seon(Add bodies) throws IOException {
        for (String name : List.of("approved", "review", "declined", "declined-overridden-to-approved")) {
            bodies.add("SEON run, " + name.replace('-', ' '), 4, run(name).toJson());
        }
    }

    static byte[] frankieOne(String name) throws IOException {
        try (InputStream in = Bodies.class.getResourceAsStream("/dev/verdict/sandbox/frankieone/" + name + ".json")) {
            return in.readAllBytes();
        }
    }

    static byte[] everyKind(int bytes) {
        return PayloadGenerator.ofSize(ParseBenchmark.SEED, bytes, PayloadGenerator.Style.PLAIN);
    }

    private static WorkflowRun run(String name) {
        WorkflowRun run = WorkflowRun.start((String) Webhooks.file(name).get("runId"));
        for (SeonEvent event : Webhooks.events(name)) {
            run = Webhooks.with(run, event);
        }
        return run;
    }
}
