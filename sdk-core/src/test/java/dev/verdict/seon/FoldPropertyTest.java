package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever the order and however often: the same events are the same run. Other events in every run; the seed is printed. */
class FoldPropertyTest {
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());
    private static final int SETS = 300;
    private static final int SHUFFLES = 12;
    private static final String[] STATUSES = {
        "CREATED",
        "RUNNING",
        "finished APPROVED",
        "APPROVED",
        "Approve",
        "finished REVIEW",
        "REVIEW",
        "DECLINED",
        "finished DECLINED",
        "EXPIRED",
        "Abandoned",
        "ERROR",
        "Pending",
        "Retry required",
        "NEW_WORD"
    };

    /** One thing to tell a run. */
    private interface Telling extends UnaryOperator<WorkflowRun> {}

    private static WorkflowRun told(List<Telling> tellings) {
        WorkflowRun run = WorkflowRun.start(Webhooks.RUN);
        for (Telling telling : tellings) {
            run = telling.apply(run);
        }
        return run;
    }

    private static Telling of(SeonEvent event) {
        return run -> Webhooks.with(run, event);
    }

    @Test
    void all_orders_of_seven_events_end_in_the_same_run() {
        List<Telling> tellings = List.of(
                of(Webhooks.status("RUNNING", time(1))),
                of(Webhooks.status("finished REVIEW", time(3))),
                of(Webhooks.status("APPROVED", time(3))),
                of(Webhooks.status("DECLINED", null)),
                of(Webhooks.session("s", time(2), "'status':'REVIEW','userId':'user-1'")),
                of(Webhooks.session("s", time(2), "'status':'DECLINED'")),
                of(Webhooks.transaction("t", time(2), "'state':'REVIEW'")));

        int orders = permutations(new ArrayList<>(tellings), 0, told(tellings));

        assertThat(orders).isEqualTo(5040);
    }

    /** With each of them told twice, the second time in between. */
    @Test
    void all_orders_of_each_written_run_end_in_the_same_run() {
        for (String name : Webhooks.RUNS) {
            List<SeonEvent> events = Webhooks.events(name);
            String runId = (String) Webhooks.file(name).get("runId");
            List<Telling> tellings = new ArrayList<>();
            events.forEach(event -> tellings.add(of(event)));
            Telling start = run -> WorkflowRun.start(runId);
            List<Telling> all = new ArrayList<>(tellings);
            all.add(0, start);
            WorkflowRun expected = told(all);
            for (Telling again : tellings) {
                List<Telling> more = new ArrayList<>(all);
                more.add(2, again);
                permutations(more, 1, expected);
            }
        }
    }

    private static int permutations(List<Telling> tellings, int from, WorkflowRun expected) {
        if (from == tellings.size()) {
            assertSame(told(tellings), expected, "an order");
            return 1;
        }
        int orders = 0;
        for (int i = from; i < tellings.size(); i++) {
            Collections.swap(tellings, from, i);
            orders += permutations(tellings, from + 1, expected);
            Collections.swap(tellings, from, i);
        }
        return orders;
    }

    private static void assertSame(WorkflowRun run, WorkflowRun expected, String what) {
        boolean same = run.equals(expected)
                && run.hashCode() == expected.hashCode()
                && run.status().equals(expected.status());
        assertThat(same).as(what).isTrue();
    }

    @Test
    void any_order_of_any_events_with_any_duplicates_ends_in_the_same_run() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        System.out.printf("%d sets of events with seed %d, again with -Dverdict.seed=%d%n", SETS, SEED, SEED);
        for (int set = 0; set < SETS; set++) {
            SplittableRandom random = seeds.split();
            List<Telling> tellings = new ArrayList<>();
            int size = 1 + random.nextInt(30);
            for (int i = 0; i < size; i++) {
                tellings.add(telling(random));
            }
            WorkflowRun expected = told(tellings);
            for (int i = 0; i < SHUFFLES; i++) {
                List<Telling> shuffled = new ArrayList<>(tellings);
                for (int again = random.nextInt(size + 1); again > 0; again--) {
                    shuffled.add(tellings.get(random.nextInt(size)));
                }
                Collections.shuffle(shuffled, new Random(random.nextLong()));
                String what = "set " + set + " of seed " + SEED;
                WorkflowRun run = told(shuffled);
                assertSame(run, expected, what);
                assertThat(said(run)).as(what).isEqualTo(said(expected));
                assertThat(run.toJson()).as(what).isEqualTo(expected.toJson());
                int cut = random.nextInt(size + 1);
                int other = random.nextInt(cut + 1); // what lies between is known to both
                WorkflowRun merged =
                        told(shuffled.subList(0, cut)).mergedWith(told(shuffled.subList(other, shuffled.size())));
                assertSame(merged, expected, what);
                assertThat(merged.toJson()).as(what).isEqualTo(expected.toJson());
            }
            String what = "set " + set + " of seed " + SEED;
            assertSame(WorkflowRun.parse(expected.toJson()), expected, what);
            assertThat(expected.explain().lines()).as(what).hasSizeLessThanOrEqualTo(10);
            assertThat(isApprovedByItsLatest(expected))
                    .as(what)
                    .isEqualTo(expected.verdict().isApproved());
        }
    }

    /**
     * Found in another way than the run finds it: all events of the latest time approve, and none without a time says that it ended
     * otherwise, or what nobody knows.
     */
    private static boolean isApprovedByItsLatest(WorkflowRun run) {
        Map<Instant, Set<String>> words = new TreeMap<>();
        Set<String> timeless = new TreeSet<>();
        for (WorkflowEvent event : run.workflowEvents()) {
            Set<String> alike =
                    event.at() == null ? timeless : words.computeIfAbsent(event.at(), at -> new TreeSet<>());
            alike.add(event.status().raw());
        }
        Set<String> approving = Set.of("APPROVED", "Approve");
        if (words.isEmpty()) {
            return !timeless.isEmpty() && approving.containsAll(timeless);
        }
        Set<String> harmless = Set.of("APPROVED", "Approve", "CREATED", "RUNNING", "Pending", "Retry required");
        return harmless.containsAll(timeless) && approving.containsAll(words.get(Collections.max(words.keySet())));
    }

    private static String said(WorkflowRun run) {
        return run.verdict() + "\n" + run.explain() + run.statusOverride() + run.manualChanges() + run.failingSteps()
                + run.steps() + run.statusHistory() + run.userReference() + run.analystLog();
    }

    private static Telling telling(SplittableRandom random) {
        String at = random.nextInt(8) == 0 ? null : time(random.nextInt(6));
        String when = at == null ? "" : "'timestamp':'" + at + "',";
        String id = "" + (char) ('a' + random.nextInt(3));
        String decision =
                List.of("APPROVED", "REVIEW", "DECLINE", "ABANDONED", "ODD").get(random.nextInt(5));
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> of(Webhooks.status(STATUSES[random.nextInt(STATUSES.length)], at));
            case 4 ->
                of(event("{'event':'idv/session_finished'," + when + "'data':{'sessionId':'" + id
                        + "','status':'" + decision + "','userId':'user-" + random.nextInt(3)
                        + "','selfieVerificationResult':{'overallResult':'" + decision + "','livenessCheckResult':'"
                        + List.of("PASS", "FAIL", "REVIEW").get(random.nextInt(3)) + "'}}}"));
            case 5 ->
                of(event("{'event':'transaction/processed'," + when + "'data':{'id':'" + id + "','state':'" + decision
                        + "','fraud_score':" + random.nextInt(100) + "}}"));
            case 6 ->
                of(event("{'event':'transaction:status_update'," + when + "'transactions':[{'id':'" + id + "','state':'"
                        + decision + "'}]}"));
            default -> {
                AnalystEntry entry = AnalystEntry.statusChange(
                        "Analyst " + id,
                        Instant.parse(time(random.nextInt(6))),
                        RunStatus.REVIEW,
                        RunStatus.values()[random.nextInt(RunStatus.values().length)],
                        "reason " + random.nextInt(3));
                yield run -> run.withAnalystEntry(entry);
            }
        };
    }
}
