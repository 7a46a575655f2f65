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

/** The same events in any order, with any duplicates, give the same run. The events are random; the seed is printed. */
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

    /** One update of a run. */
    private interface Telling extends UnaryOperator<WorkflowRun> {}

    private static WorkflowRun runWith(List<Telling> tellings) {
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
    void all_orders_of_seven_events_give_the_same_run() {
        List<Telling> tellings = List.of(
                of(Webhooks.status("RUNNING", time(1))),
                of(Webhooks.status("finished REVIEW", time(3))),
                of(Webhooks.status("APPROVED", time(3))),
                of(Webhooks.status("DECLINED", null)),
                of(Webhooks.session("s", time(2), "'status':'REVIEW','userId':'user-1'")),
                of(Webhooks.session("s", time(2), "'status':'DECLINED'")),
                of(Webhooks.transaction("t", time(2), "'state':'REVIEW'")));

        int orders = permutations(new ArrayList<>(tellings), 0, runWith(tellings));

        assertThat(orders).isEqualTo(5040);
    }

    /** The list with a duplicate of each item, inserted at a random place. */
    @Test
    void all_orders_of_each_sample_run_give_the_same_run() {
        for (String name : Webhooks.RUNS) {
            List<SeonEvent> events = Webhooks.events(name);
            String runId = (String) Webhooks.file(name).get("runId");
            List<Telling> tellings = new ArrayList<>();
            events.forEach(event -> tellings.add(of(event)));
            Telling start = run -> WorkflowRun.start(runId);
            List<Telling> all = new ArrayList<>(tellings);
            all.add(0, start);
            WorkflowRun expected = runWith(all);
            for (Telling again : tellings) {
                List<Telling> more = new ArrayList<>(all);
                more.add(2, again);
                permutations(more, 1, expected);
            }
        }
    }

    private static int permutations(List<Telling> tellings, int from, WorkflowRun expected) {
        if (from == tellings.size()) {
            assertSame(runWith(tellings), expected, "an order");
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
    void random_events_in_any_order_with_any_duplicates_give_the_same_run() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        System.out.printf("%d sets of events with seed %d, again with -Dverdict.seed=%d%n", SETS, SEED, SEED);
        for (int set = 0; set < SETS; set++) {
            SplittableRandom random = seeds.split();
            List<Telling> tellings = new ArrayList<>();
            int size = 1 + random.nextInt(30);
            for (int i = 0; i < size; i++) {
                tellings.add(telling(random));
            }
            WorkflowRun expected = runWith(tellings);
            for (int i = 0; i < SHUFFLES; i++) {
                List<Telling> shuffled = new ArrayList<>(tellings);
                for (int again = random.nextInt(size + 1); again > 0; again--) {
                    shuffled.add(tellings.get(random.nextInt(size)));
                }
                Collections.shuffle(shuffled, new Random(random.nextLong()));
                String what = "set " + set + " of seed " + SEED;
                WorkflowRun run = runWith(shuffled);
                assertSame(run, expected, what);
                assertThat(said(run)).as(what).isEqualTo(said(expected));
                assertThat(run.toJson()).as(what).isEqualTo(expected.toJson());
                int cut = random.nextInt(size + 1);
                int other = random.nextInt(cut + 1); // both copies have the events between the two cuts
                WorkflowRun merged =
                        runWith(shuffled.subList(0, cut)).mergedWith(runWith(shuffled.subList(other, shuffled.size())));
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

    /** Events are dealt out to copies of a run, some of them to several. Merged in any way, the copies equal the run with all events. */
    @Test
    void copies_merged_in_any_order_and_grouping_equal_the_complete_run() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int set = 0; set < SETS; set++) {
            SplittableRandom random = seeds.split();
            String what = "set " + set + " of seed " + SEED;
            WorkflowRun whole = started(random, true);
            List<WorkflowRun> copies = new ArrayList<>(List.of(whole, started(random, false), started(random, false)));
            for (int i = random.nextInt(30); i >= 0; i--) {
                Telling telling = telling(random);
                whole = telling.apply(whole);
                int holders = 1 + random.nextInt(7); // one bit for each copy
                for (int copy = 0; copy < copies.size(); copy++) {
                    if ((holders >> copy & 1) == 1) {
                        copies.set(copy, telling.apply(copies.get(copy)));
                    }
                }
            }
            Collections.shuffle(copies, new Random(random.nextLong()));
            WorkflowRun a = copies.get(0);
            WorkflowRun b = copies.get(1);
            WorkflowRun c = copies.get(2);
            assertSame(a.mergedWith(b), b.mergedWith(a), what);
            assertSame(a.mergedWith(b).mergedWith(c), whole, what);
            assertSame(a.mergedWith(b.mergedWith(c)), whole, what);
            assertSame(whole.mergedWith(a), whole, what);
            assertSame(a.mergedWith(a), a, what);
            WorkflowRun merged = c.mergedWith(a).mergedWith(b);
            assertThat(said(merged)).as(what).isEqualTo(said(whole));
            assertThat(merged.toJson()).as(what).isEqualTo(whole.toJson());
            assertSame(WorkflowRun.parse(merged.toJson()), whole, what);
        }
    }

    private static WorkflowRun started(SplittableRandom random, boolean isKnown) {
        return isKnown && random.nextBoolean()
                ? WorkflowRun.start(Webhooks.RUN, "user-7")
                : WorkflowRun.start(Webhooks.RUN);
    }

    /** Fields that other writers added to copies of a stored run are merged in any order too. */
    @Test
    void fields_added_to_copies_are_merged_in_any_order() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int set = 0; set < SETS; set++) {
            String what = "set " + set + " of seed " + SEED;
            WorkflowRun a = withFields(random);
            WorkflowRun b = withFields(random);
            WorkflowRun c = withFields(random);
            assertSame(a.mergedWith(b), b.mergedWith(a), what);
            assertSame(a.mergedWith(b).mergedWith(c), a.mergedWith(b.mergedWith(c)), what);
            assertSame(a.mergedWith(a), a, what);
            assertSame(WorkflowRun.parse(a.mergedWith(b).toJson()), b.mergedWith(a), what);
        }
    }

    private static WorkflowRun withFields(SplittableRandom random) {
        StringBuilder json = new StringBuilder("{'runId':'run-1'");
        for (String name : List.of("a", "b", "c")) {
            String value =
                    List.of("1", "1.0", "'1'", "null", "[1]", "{'1':1}", "true").get(random.nextInt(7));
            json.append(random.nextBoolean() ? ",'" + name + "':" + value : "");
        }
        return WorkflowRun.parse(Webhooks.utf8(json.append('}').toString()));
    }

    /**
     * An independent computation: an event of the latest time approves, and no event of that time or without a time has another end or
     * an unknown status.
     */
    private static boolean isApprovedByItsLatest(WorkflowRun run) {
        Map<Instant, Set<String>> words = new TreeMap<>();
        Set<String> timeless = new TreeSet<>();
        for (WorkflowEvent event : run.workflowEvents()) {
            Set<String> alike =
                    event.at() == null ? timeless : words.computeIfAbsent(event.at(), at -> new TreeSet<>());
            alike.add(event.status().isPresent() ? event.status().raw() : "none");
        }
        Set<String> harmless = Set.of("APPROVED", "Approve", "CREATED", "RUNNING", "Pending", "Retry required");
        Set<String> latest = words.isEmpty() ? timeless : words.get(Collections.max(words.keySet()));
        return harmless.containsAll(timeless)
                && harmless.containsAll(latest)
                && (latest.contains("APPROVED") || latest.contains("Approve"));
    }

    private static String said(WorkflowRun run) {
        return run.verdict() + "\n" + run.explain() + run.statusOverride() + run.manualChanges() + run.failingSteps()
                + run.steps() + run.statusHistory() + run.userReference() + run.analystLog() + run.transactions()
                + run.firstSeenAt() + run.contradictions() + run.reopenings() + run.startedWith();
    }

    private static Telling telling(SplittableRandom random) {
        String at = random.nextInt(8) == 0 ? null : time(random.nextInt(6));
        String when = at != null
                ? "'timestamp':'" + at + "',"
                : List.of("", "'timestamp':null,", "'timestamp':'0001-01-01T00:00:00Z',")
                        .get(random.nextInt(3));
        String odd = at != null || random.nextBoolean() ? when : "'timestamp':'soon',"; // kept as sent, but not a time
        String id = "" + (char) ('a' + random.nextInt(3));
        String decision =
                List.of("APPROVED", "REVIEW", "DECLINE", "ABANDONED", "ODD").get(random.nextInt(5));
        return switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> of(Webhooks.status(STATUSES[random.nextInt(STATUSES.length)], at));
            case 4 ->
                of(event("{'event':'idv/session_finished'," + odd + "'data':{'sessionId':'" + id
                        + "','status':'" + decision + "','userId':'user-" + random.nextInt(3)
                        + "','selfieVerificationResult':{'overallResult':'" + decision + "','livenessCheckResult':'"
                        + List.of("PASS", "FAIL", "REVIEW").get(random.nextInt(3)) + "'}}}"));
            case 5 ->
                of(event("{'event':'transaction/processed'," + odd + "'data':{'id':'" + id + "','state':'" + decision
                        + "','fraud_score':" + random.nextInt(100) + "}}"));
            case 6 ->
                of(event("{'event':'transaction:status_update'," + odd + "'transactions':[{'id':'" + id + "','state':'"
                        + decision + "'}]}"));
            case 7 ->
                of(event("{'event':'transaction/processed'," + odd + "'data':{'id':'" + id + "','user_id':'"
                        + List.of("", "user-1").get(random.nextInt(2)) + "','"
                        + List.of("phone", "email", "ip", "aml").get(random.nextInt(4)) + "_details':"
                        + List.of("{}", "{'score':1.50}", "null").get(random.nextInt(3)) + "}}"));
            case 8 ->
                of(event("{'event':'"
                        + List.of("aml:hit", "lists:add", "future/thing").get(random.nextInt(3)) + "'," + odd
                        + "'data':[" + random.nextInt(3) + "]}"));
            case 9 ->
                of(event(
                        "{'event':'orchestration/workflow_execution_updated'," + when + "'data':{'id':'run-1','status':"
                                + List.of("null", "[]", "{}", "1", "''", "true").get(random.nextInt(6)) + "}}"));
            case 10 -> {
                AnalystEntry entry = AnalystEntry.parse(Webhooks.utf8("{'action':'"
                        + List.of("Status change", "NOTE", "ODD").get(random.nextInt(3)) + "','to':'"
                        + List.of("APPROVED", "DECLINED").get(random.nextInt(2)) + "','at':"
                        + List.of("null", "'soon'", "'" + time(1) + "'").get(random.nextInt(3)) + "}"));
                yield run -> run.withAnalystEntry(entry);
            }
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
