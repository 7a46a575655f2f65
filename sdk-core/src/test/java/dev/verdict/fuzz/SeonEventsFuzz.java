package dev.verdict.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.seon.Ping;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.review.SeonReview;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Any body is one of SEON's events or unreadable. Events make the same run in any order and with duplicates, and its verdict is that of the
 * {@link SeonOracle}.
 */
public final class SeonEventsFuzz {
    private static final Mutations MUTATIONS = SeonBodies.mutations(SeonBodies.events());
    private static final Cost COST = Cost.limit(1_000, 1_000_000);
    private static final int MAX_EVENTS = 6;

    private SeonEventsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (Mutations.isRaw(input)) {
            run(List.of(input), 0);
            return;
        }
        Choices choices = new Choices(input);
        int count = 1 + choices.next(MAX_EVENTS);
        List<byte[]> bodies = new ArrayList<>();
        while (bodies.size() < count) {
            bodies.add(MUTATIONS.body(new Choices(choices.bytes(48))));
        }
        Checks.checkPrinted(run(bodies, choices.next(65_536)));
    }

    /** Makes a run of the events that belong to it. Returns what it says. */
    private static String run(List<byte[]> bodies, int seed) {
        List<SeonEvent> events = new ArrayList<>();
        List<JsonNode> own = new ArrayList<>();
        int length = 0;
        for (byte[] body : bodies) {
            SeonEvent event = event(body);
            if (event instanceof WorkflowEvent workflow && !workflow.runId().equals(SeonBodies.RUN_ID)) {
                continue;
            }
            if (event != null && accepts(event)) {
                events.add(event);
                length += body.length;
                if (event instanceof WorkflowEvent) {
                    own.add(Bodies.tree(body));
                }
            }
        }
        WorkflowRun run = COST.of(length, () -> fold(events));
        String said = COST.of(length, () -> said(run));
        checkVerdict(run.verdict(), own);
        List<SeonEvent> other = new ArrayList<>(events);
        other.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(other, new Random(seed));
        if (seed % 2 == 0) {
            WorkflowRun merged = fold(other.subList(0, other.size() / 2))
                    .mergedWith(fold(other.subList(other.size() / 3, other.size())));
            Checks.require(merged.equals(run), "merged copies make another run");
        } else {
            WorkflowRun again = fold(other);
            Checks.require(again.equals(run) && again.hashCode() == run.hashCode(), "another order makes another run");
            Checks.require(said(again).equals(said), "another order says something else");
            // Of two duplicates whose fields have another order, the first one stays as it was written.
            Checks.require(
                    Bodies.haveSameJson(again.toJson(), run.toJson()), "another order is written in another way");
        }
        return said + events;
    }

    private static SeonEvent event(byte[] body) {
        try {
            SeonEvent event = COST.of(body.length, () -> SeonEvent.parse(body));
            Checks.require(
                    SeonEvent.parse(event.toJson()).equals(event), "the event is another one when it is read again");
            return event;
        } catch (UnreadableBodyException e) {
            Bodies.checkUnreadable(e);
            return null;
        }
    }

    /** A ping belongs to no run. */
    private static boolean accepts(SeonEvent event) {
        try {
            add(WorkflowRun.start(SeonBodies.RUN_ID), event);
            return true;
        } catch (IllegalArgumentException refused) {
            Checks.require(event instanceof Ping, "the run refuses an event");
            return false;
        }
    }

    static WorkflowRun fold(List<SeonEvent> events) {
        WorkflowRun run = WorkflowRun.start(SeonBodies.RUN_ID);
        for (SeonEvent event : events) {
            run = add(run, event);
        }
        return run;
    }

    private static WorkflowRun add(WorkflowRun run, SeonEvent event) {
        return event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
    }

    static void checkVerdict(Verdict verdict, List<JsonNode> own) {
        Checks.require(!verdict.isApproved() || SeonOracle.saysApproved(own), "no event says that the run is approved");
        SeonOracle.verdict(own)
                .ifPresent(kind -> Checks.require(
                        verdict.kind() == kind, "the verdict is " + verdict.kind() + " and not " + kind));
    }

    /** Everything that may be printed. */
    static String said(WorkflowRun run) {
        String explanation = run.explain();
        Checks.require(explanation.lines().count() <= 10, "explain() has more than ten lines");
        return run
                + Bodies.asked(run)
                + run.manualChanges()
                + run.reopenings()
                + run.status()
                + run.statusHistory()
                + run.steps()
                + Bodies.row(SeonReview.run(run))
                + run.firstSeenAt()
                + run.workflowId()
                + run.workflowName()
                + run.analystLog()
                + run.startedWith();
    }
}
