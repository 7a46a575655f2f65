package dev.verdict.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedVerificationsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** No lease runs out, however slow the machine is. */
    private static final Timing LONG_LEASES = timing(Duration.ofMinutes(1), Duration.ofMillis(20));

    private static final Timing SHORT_LEASES = timing(Duration.ofMillis(700), Duration.ofMillis(20));

    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.start();

    @AutoClose
    private final FrankieOneClient client =
            FrankieOneClient.builder().fromEnv(sandbox.environment()).build();

    private final Database database = TestDatabase.empty();
    private Timing timing = LONG_LEASES;
    private Verifications store = new Verifications(database, LONG_LEASES);
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    @Test
    void several_instances_execute_each_verification_once() {
        for (int i = 0; i < 12; i++) {
            assertThat(store.request("application-" + i, person(i, "pass"), HOUR))
                    .isTrue();
            assertThat(store.request("application-" + i, person(i, "pass"), HOUR))
                    .isFalse();
        }
        whileRunning(client, List.of("a", "b", "c"), () -> awaitStage("ENDED", 12));
        assertThat(sandbox.executions()).isEqualTo(12);
        assertThat(TestDatabase.count("SELECT count(*) FROM attempt")).isEqualTo(12);
        assertThat(TestDatabase.count(
                        "SELECT count(*) FROM verification WHERE state = 'APPROVED' AND result IS NOT NULL"))
                .isEqualTo(12);
    }

    @Test
    void an_execution_whose_answer_is_lost_is_found_and_not_executed_again() {
        sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());
        store.request("application", person(1, "pass"), HOUR);
        whileRunning(client, List.of("a", "b"), () -> awaitStage("ENDED", 1));
        assertThat(sandbox.executions()).isEqualTo(1);
        assertThat(sandbox.requests().stream().filter(ReceivedRequest::isExecute))
                .hasSize(1);
        assertThat(log).anyMatch(line -> line.contains("ANSWER_LOST"));
        assertThat(log).anyMatch(line -> line.contains("found the execution"));
        assertThat(TestDatabase.value("SELECT a.execution_id = v.execution_id FROM attempt a, verification v"))
                .isEqualTo("t");
    }

    @Test
    void an_attempt_that_was_never_sent_is_followed_by_another_only_after_the_settle_time() {
        store = new Verifications(database, SHORT_LEASES);
        timing = SHORT_LEASES;
        store.request("application", person(1, "pass"), HOUR);
        Lease ofTheDead = store.take("dead").orElseThrow();
        store.storeAttempt(ofTheDead, attempt(ofTheDead.subject())); // here the instance dies

        whileRunning(client, List.of("a"), () -> awaitStage("ENDED", 1));
        assertThat(sandbox.executions()).isEqualTo(1);
        assertThat(log).anyMatch(line -> line.contains("NOT_EXECUTED"));
        assertThat(TestDatabase.value(
                        """
                        SELECT b.stored_at - a.stored_at >= interval '1 millisecond' * CAST(? AS integer)
                        FROM attempt a, attempt b WHERE a.number = 1 AND b.number = 2
                        """, Long.toString(SHORT_LEASES.settleTime().toMillis())))
                .isEqualTo("t");
    }

    @Test
    void an_instance_whose_lease_ran_out_sends_nothing_and_stores_nothing() {
        store = new Verifications(database, SHORT_LEASES);
        timing = SHORT_LEASES;
        store.request("application", person(1, "pass"), HOUR);
        Lease slow = store.take("slow").orElseThrow();
        assertThat(store.take("other")).isEmpty();

        Lease other = awaitLease("other");
        assertThat(other.number()).isEqualTo(slow.number() + 1);
        assertThat(TestDatabase.value("SELECT lease_owner FROM verification")).isEqualTo("other");

        assertThatThrownBy(() -> new ExecuteOnce(store, client, SHORT_LEASES).send(slow))
                .isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> store.storeStage(slow, Stage.REFUSED, "late", Optional.empty()))
                .isInstanceOf(LeaseLostException.class);
        assertThat(sandbox.requests()).isEmpty();
        assertThat(TestDatabase.count("SELECT count(*) FROM attempt")).isZero();

        assertThat(new ExecuteOnce(store, client, SHORT_LEASES).send(other)).isEqualTo("executed");
    }

    @Test
    void a_lease_is_taken_once_however_many_want_it() throws Exception {
        for (int i = 0; i < 20; i++) {
            store.request("application-" + i, person(i, "pass"), HOUR);
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<Lease>> take = () -> store.take("any");
            List<String> taken = new ArrayList<>();
            while (taken.size() < 20) {
                for (Future<Optional<Lease>> future :
                        pool.invokeAll(List.of(take, take, take, take, take, take, take, take))) {
                    future.get().ifPresent(lease -> taken.add(lease.id()));
                }
            }
            assertThat(taken).doesNotHaveDuplicates();
            assertThat(store.take("any")).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void an_execution_is_polled_by_one_instance_at_a_time() {
        ConcurrentHashMap<String, AtomicInteger> current = new ConcurrentHashMap<>();
        AtomicInteger most = new AtomicInteger();
        OkHttpClient counting = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    AtomicInteger here =
                            current.computeIfAbsent(chain.request().url().encodedPath(), path -> new AtomicInteger());
                    most.accumulateAndGet(here.incrementAndGet(), Math::max);
                    try {
                        return chain.proceed(chain.request());
                    } finally {
                        here.decrementAndGet();
                    }
                })
                .build();
        try (FrankieOneSandbox slow =
                        FrankieOneSandbox.builder().looksUntilDone(4).start();
                FrankieOneClient counted = FrankieOneClient.builder()
                        .fromEnv(slow.environment())
                        .httpClient(counting)
                        .build()) {
            for (int i = 0; i < 3; i++) {
                store.request("application-" + i, person(i, "pass"), HOUR);
            }
            whileRunning(counted, List.of("a", "b", "c"), () -> awaitStage("ENDED", 3));
        }
        assertThat(most).hasValue(1);
        assertThat(TestDatabase.count("SELECT sum(polls) FROM verification")).isEqualTo(3 * 5);
        assertThat(log.stream().map(line -> line.substring(0, 1)).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void a_notification_brings_the_next_poll_forward_in_any_instance() {
        Timing rare = timing(Duration.ofMinutes(1), HOUR);
        Verifications shared = new Verifications(database, rare);
        NotificationCheck check = NotificationCheck.builder()
                .publicKey(sandbox.notifications().publicKey())
                .build();
        try (WebhookServer server =
                        new WebhookServer(WebhookServer.LARGEST_NOTIFICATION, new NotificationInbox(check, shared));
                Worker worker = new Worker("a", shared, client, rare, log::add)) {
            worker.start();
            sandbox.notifications().sendTo(server.url());
            shared.request("application", person(1, "pass"), HOUR);
            TestDatabase.await("a poll", LIMIT, () -> TestDatabase.count("SELECT sum(polls) FROM verification") == 1);

            sandbox.finish(String.valueOf(TestDatabase.value("SELECT execution_id FROM verification")));
            awaitStage("ENDED", 1);
            assertThat(TestDatabase.count("SELECT sum(polls) FROM verification"))
                    .isEqualTo(2);
        }
    }

    @Test
    void a_notification_during_a_poll_is_not_lost() {
        store.request("application", person(1, "pass"), HOUR);
        doNextStep();
        Lease polling = awaitLease("a");
        assertThat(store.pollNow(String.valueOf(TestDatabase.value("SELECT execution_id FROM verification"))))
                .isTrue();

        store.storePoll(polling, new NextPoll(Stage.WAITING, Optional.of(HOUR), null), "RUNNING", null);

        awaitLease("a");
        assertThat(TestDatabase.count("SELECT sum(polls) FROM verification")).isEqualTo(1);
    }

    @Test
    void a_wait_ends_at_its_deadline_and_a_refused_request_at_once() {
        store.request("late", person(1, "pass"), Duration.ZERO);
        store.request("wrong", person(2, "no such workflow"), HOUR);
        whileRunning(client, List.of("a"), () -> {
            awaitStage("DEADLINE", 1);
            awaitStage("REFUSED", 1);
        });
        assertThat(sandbox.executions()).isZero();
    }

    private Worker worker(String name, Verifications verifications, FrankieOneClient with) {
        return new Worker(name, verifications, with, timing, log::add);
    }

    private void whileRunning(FrankieOneClient with, List<String> names, Runnable until) {
        List<Worker> workers =
                names.stream().map(name -> worker(name, store, with).start()).toList();
        try {
            until.run();
        } finally {
            workers.forEach(Worker::close);
        }
    }

    private void doNextStep() {
        try (Worker worker = worker("a", store, client)) {
            assertThat(worker.runOne()).isTrue();
        }
    }

    private Lease awaitLease(String owner) {
        List<Lease> taken = new ArrayList<>();
        TestDatabase.await("a lease", LIMIT, () -> {
            store.take(owner).ifPresent(taken::add);
            return !taken.isEmpty();
        });
        return taken.get(0);
    }

    private static void awaitStage(String stage, int count) {
        TestDatabase.await(
                count + " in " + stage,
                LIMIT,
                () -> TestDatabase.count("SELECT count(*) FROM verification WHERE stage = ?", stage) == count);
    }

    private String attempt(Subject subject) {
        return AttemptOnly.of(client, subject);
    }

    private static Subject person(int number, String workflow) {
        return new Subject("person-" + number, "KYC", workflow);
    }

    private static Timing timing(Duration lease, Duration delay) {
        return new Timing(
                lease,
                lease.plusMillis(300),
                delay,
                delay.multipliedBy(3),
                delay.multipliedBy(5),
                Duration.ofMillis(15));
    }
}
