package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.poll.Poll;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.RateBudget;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without a wake, the waits of these tests poll again only after an hour. */
class WakeTest {
    private static final PollPolicy PATIENT = PollPolicy.defaults()
            .withDelays(Duration.ofHours(1), Duration.ofHours(1))
            .withDeadline(Duration.ofHours(3));

    private final Api api = new Api();
    private final BlockingQueue<Poll> looks = new LinkedBlockingQueue<>();
    private final FrankieOneClient client = api.client(patient());

    private FrankieOneClientBuilder patient() {
        return api.builder().pollPolicy(PATIENT).pollListener(looks::add);
    }

    @AfterEach
    void close() {
        api.close();
    }

    private String reference(
            String executionId, @Nullable String child, @Nullable String requestId, @Nullable String tag) {
        return new ExecutionReference(
                        api.url(), child, EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", executionId, requestId, tag)
                .toString();
    }

    private String plain(String executionId) {
        return reference(executionId, null, null, null);
    }

    /** A wait that has polled once and found the execution running. */
    private CompletableFuture<WorkflowResult> waiting(FrankieOneClient where, String reference) throws Exception {
        api.answers(200, Json.running(ExecutionReference.parse(reference).executionId()));
        CompletableFuture<WorkflowResult> wait = where.awaitAsync(reference);
        assertThat(looks.poll(10, TimeUnit.SECONDS)).as("a look").isNotNull();
        api.request();
        return wait;
    }

    private String path() {
        return api.request().getTarget();
    }

    @Test
    void slow_polls_leave_a_connection_for_an_execute() throws Exception {
        FrankieOneClient two = api.client(patient().maxConcurrentCalls(2));
        for (String id : List.of("x-1", "x-2", "x-3")) {
            waiting(two, plain(id));
        }
        for (String id : List.of("x-1", "x-2", "x-3")) {
            assertThat(two.wakeExecution(id)).isEqualTo(1);
        }
        assertThat(path()).as("a look, which is not answered").contains("/executions/x-");

        CompletableFuture<Execution> execution = two.individuals().executeAsync("e-1", "KYC", "AML");

        assertThat(api.request().getMethod()).isEqualTo("POST");
        execution.cancel(true);
    }

    @Test
    void the_execution_id_of_a_notification_is_enough() throws Exception {
        CompletableFuture<WorkflowResult> wait = waiting(client, reference("x-1", null, "r-1", "order-7"));
        Notification notification = Notification.parse(
                "{\"workflowExecutionId\":\"x-1\",\"function\":\"WorkflowComplete\"}".getBytes(StandardCharsets.UTF_8));
        api.answers(200, Json.passed("x-1"));

        assertThat(client.wakeExecution(notification.workflowExecutionId())).isEqualTo(1);

        assertThat(Mode.get(wait).executionId()).isEqualTo("x-1");
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void only_the_waits_for_the_execution_poll_whatever_their_references() throws Exception {
        List<String> spellings = List.of(
                plain("x-1"),
                plain("x-1"),
                reference("x-1", null, "r-1", null),
                reference("x-1", null, null, "order-7"));
        CompletableFuture<WorkflowResult> other = waiting(client, plain("x-2"));
        for (boolean byReference : new boolean[] {false, true}) {
            CompletableFuture<?>[] waits = new CompletableFuture<?>[spellings.size()];
            for (int i = 0; i < waits.length; i++) {
                waits[i] = waiting(client, spellings.get(i));
            }
            int before = api.requests();

            int woken =
                    byReference ? client.wake(reference("x-1", null, "r-9", "another")) : client.wakeExecution("x-1");

            assertThat(woken).isEqualTo(waits.length);
            spellings.stream().skip(1).forEach(each -> api.answers(200, Json.passed("x-1")));
            Mode.get(CompletableFuture.allOf(waits));
            int polls = waits.length - 1; // the two with the same reference share theirs
            assertThat(api.requests() - before).isEqualTo(polls);
            assertThat(Stream.generate(this::path).limit(polls))
                    .allSatisfy(path -> assertThat(path).endsWith("/executions/x-1"));
            looks.clear();
        }
        assertThat(other).isNotDone();
    }

    @Test
    void a_client_and_its_views_wake_each_others_waits_and_each_polls_with_its_account() throws Exception {
        FrankieOneClient view = client.with(CallOptions.none().withChildAccount("child-9"));
        String ofChild = reference("x-1", "child-9", null, null);
        for (FrankieOneClient where : List.of(client, view)) {
            CompletableFuture<WorkflowResult> own = waiting(client, plain("x-2"));
            CompletableFuture<WorkflowResult> childs = waiting(view, ofChild);

            api.answers(200, Json.passed("x-1"));
            assertThat(where.wakeExecution("x-1")).isEqualTo(1);
            Mode.get(childs);
            assertThat(api.request().getHeaders().get("X-Frankie-CustomerChildID"))
                    .isEqualTo("child-9");

            api.answers(200, Json.passed("x-2"));
            assertThat(where.wakeExecution("x-2")).isEqualTo(1);
            Mode.get(own);
            assertThat(api.request().getHeaders().get("X-Frankie-CustomerChildID"))
                    .isNull();
            looks.clear();
        }
    }

    @Test
    void wake_refuses_a_reference_of_another_account() throws Exception {
        CompletableFuture<WorkflowResult> wait = waiting(client, plain("x-1"));

        for (String wrong :
                List.of("x-1", "", plain("x-1").replace("http", "https"), reference("x-1", "child-9", null, null))) {
            assertThatIllegalArgumentException().isThrownBy(() -> client.wake(wrong));
        }
        assertThatNullPointerException().isThrownBy(() -> client.wake(null));

        assertThat(wait).isNotDone();
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_wake_during_a_poll_leads_to_one_more_poll() {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        CompletableFuture<Void> handedOver = new CompletableFuture<>();
        AtomicBoolean first = new AtomicBoolean(true);
        OkHttpClient slow = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    if (first.getAndSet(false)) {
                        answered.complete(null);
                        Mode.get(handedOver);
                    }
                    return response;
                })
                .build();
        FrankieOneClient there = api.client(patient().httpClient(slow));
        api.answers(200, Json.running("x-1")).answers(200, Json.passed("x-1"));
        CompletableFuture<WorkflowResult> wait = there.awaitAsync(reference("x-1", null, "r-1", null));
        Mode.get(answered);

        assertThat(there.wakeExecution("x-1")).isEqualTo(1);
        assertThat(there.wake(plain("x-1"))).isEqualTo(1);
        assertThat(api.requests()).isEqualTo(1);
        handedOver.complete(null);

        assertThat(Mode.get(wait).executionId()).isEqualTo("x-1");
        assertThat(api.requests()).isEqualTo(2);
        assertThat(looks).extracting(Poll::number).containsExactly(1, 2);
    }

    @Test
    void an_unknown_execution_id_wakes_no_wait_and_sends_nothing() throws Exception {
        CompletableFuture<WorkflowResult> wait = waiting(client, plain("x-1"));

        for (String text : List.of(
                "",
                " ",
                "x-2",
                "X-1",
                " x-1",
                "x-1\n",
                "x%2D1",
                "../x-1",
                "\0",
                "\uD800",
                "*",
                "f1~",
                plain("x-1"),
                "x".repeat(1_000_000))) {
            assertThat(client.wakeExecution(text)).isZero();
        }
        assertThatNullPointerException()
                .isThrownBy(() -> client.wakeExecution(null))
                .withMessage("executionId");

        assertThat(wait).isNotDone();
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void wakes_leave_the_budget_to_other_calls_until_half_of_it_is_free() throws Exception {
        FakeTimer clock = new FakeTimer();
        RateBudget budget = RateBudget.perSecond(20).withTimer(clock);
        FrankieOneClient limited = api.client(patient().rateBudget(budget));
        CompletableFuture<WorkflowResult> wait = waiting(limited, plain("x-1"));
        for (int i = 0; i < 9; i++) {
            budget.acquire(Runnable::run);
        }

        assertThat(limited.wakeExecution("x-1")).isEqualTo(1);
        api.answers(200, "{\"workflows\":[]}").answers(200, Json.passed("x-1"));
        limited.check();
        assertThat(path()).as("what has arrived after the wake").doesNotContain("x-1");
        assertThat(wait).isNotDone();

        clock.advance(Duration.ofSeconds(1));
        assertThat(Mode.get(wait).executionId()).isEqualTo("x-1");
        assertThat(api.requests()).isEqualTo(3);
    }

    @Test
    void an_ended_wait_and_a_closed_client_have_no_waits_to_wake() throws Exception {
        CompletableFuture<WorkflowResult> cancelled = waiting(client, plain("x-1"));
        waiting(client, plain("x-2"));

        cancelled.cancel(true);
        assertThat(client.wakeExecution("x-1")).isZero();
        client.close();
        assertThat(client.wakeExecution("x-2")).isZero();

        assertThat(api.requests()).isEqualTo(2);
    }
}
