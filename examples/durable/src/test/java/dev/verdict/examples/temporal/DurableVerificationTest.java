package dev.verdict.examples.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.Verdict;
import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.CallEvent;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import dev.verdict.signature.Headers;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowFailedException;
import io.temporal.testing.TestWorkflowEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Temporal's clock skips to the next timer while a test waits for an outcome, and stands still otherwise. */
class DurableVerificationTest {
    private static final String QUEUE = "verifications";
    private static final Timing TIMING = timing(Duration.ofMinutes(1), 200);

    @AutoClose
    final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().looksUntilDone(3).start();

    /** Paths of the calls that are finished. */
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

    private final BlockingQueue<WorkflowResult> saved = new LinkedBlockingQueue<>();

    @AutoClose
    final FrankieOneClient client = FrankieOneClient.builder()
            .fromEnv(sandbox.environment())
            .listener(event -> {
                if (event instanceof CallEvent.Finished) {
                    calls.add(event.method() + " " + event.path());
                }
            })
            .build();

    @AutoClose
    final TestWorkflowEnvironment temporal = TestWorkflowEnvironment.newInstance();

    private final Verifications verifications = new Verifications(temporal.getWorkflowClient(), QUEUE);
    private final long began = temporal.currentTimeMillis();

    @BeforeEach
    void startWorker() {
        Verifications.register(temporal.newWorker(QUEUE), new FrankieOneActivities(client, saved::add));
        temporal.start();
    }

    @Test
    void a_verification_is_executed_once_and_polled_until_its_verdict() {
        Outcome outcome = verify("pass", TIMING);

        assertThat(outcome.verdict()).contains(Verdict.Kind.APPROVED);
        assertThat(sandbox.executions()).isEqualTo(1);
        assertThat(polls()).isEqualTo(4);
        assertThat(saved).hasSize(1);
    }

    @Test
    void to_start_it_again_changes_nothing_even_after_its_end() {
        verify("pass", TIMING);
        Outcome again = verify("pass", TIMING);

        assertThat(again.verdict()).contains(Verdict.Kind.APPROVED);
        assertThat(executeRequests()).isEqualTo(1);
    }

    @Test
    void an_execution_whose_response_is_lost_is_found_and_not_repeated() {
        sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());

        assertThat(verify("pass", TIMING).verdict()).contains(Verdict.Kind.APPROVED);
        assertThat(executeRequests()).isEqualTo(1);
        assertThat(sandbox.executions()).isEqualTo(1);
    }

    @Test
    void a_request_that_was_not_processed_is_repeated_after_the_settle_time_only() {
        sandbox.next(ReceivedRequest::isExecute, Fault.dropBeforeProcessing());

        assertThat(verify("pass", TIMING).verdict()).contains(Verdict.Kind.APPROVED);
        assertThat(executeRequests()).isEqualTo(2);
        assertThat(sandbox.executions()).isEqualTo(1);
        assertThat(elapsed()).isGreaterThan(TIMING.settleTime());
    }

    @Test
    void the_attempt_is_in_the_history_before_the_request_is_sent() {
        verify("pass", TIMING);

        List<EventType> activities = events(Verifications.verificationId("application"), "").stream()
                .map(HistoryEvent::getEventType)
                .filter(type -> type.name().contains("ACTIVITY"))
                .toList();
        assertThat(activities)
                .containsExactly(
                        EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED, // prepare
                        EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED,
                        EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
                        EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED, // execute
                        EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED,
                        EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED);
    }

    @Test
    void an_old_attempt_is_not_sent() {
        FrankieOneActivities activities = new FrankieOneActivities(client, saved::add);
        Subject subject = subject("pass");
        String attempt = activities.prepare(subject, TIMING);

        assertThat(activities.execute(subject, attempt, timing(Duration.ofNanos(5), 200)))
                .isEqualTo(FrankieOneCalls.Sent.unknown());
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void a_refused_request_fails_the_workflow_and_nothing_is_executed() {
        verifications.start("application", subject("no such workflow"), TIMING);

        assertThatThrownBy(() -> verifications.outcome("application")).isInstanceOf(WorkflowFailedException.class);
        assertThat(executeRequests()).isEqualTo(1);
        assertThat(sandbox.executions()).isZero();
    }

    @Test
    void a_notification_brings_the_next_poll_forward() throws Exception {
        try (WebhookServer server = new WebhookServer(WebhookServer.LARGEST_NOTIFICATION, inbox())) {
            sandbox.notifications().sendTo(server.url());
            verifications.start("application", subject("fail"), TIMING);
            awaitPoll();
            String reference = reference();

            sandbox.finish(client.resume(reference).executionId());

            assertThat(next(saved).verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
            assertThat(elapsed()).isLessThan(TIMING.firstDelay());
            assertThat(verifications.outcome("application").verdict()).contains(Verdict.Kind.DECLINED);
        }
    }

    @Test
    void of_many_notifications_a_few_cause_a_poll() throws Exception {
        verifications.start("application", subject("in progress"), TIMING);
        awaitPoll();
        String executionId = client.resume(reference()).executionId();

        for (int i = 0; i < 50; i++) {
            assertThat(verifications.pollNow(executionId)).isTrue();
        }
        temporal.sleep(Duration.ofMinutes(1));

        assertThat(polls()).isBetween(5L, 5L + 3); // due after 0, 2, 6, 14 and 30 seconds
    }

    @Test
    void a_notification_without_a_token_or_about_an_unknown_execution_causes_nothing() {
        byte[] body = "{\"workflowExecutionId\":\"01UNKNOWN\",\"function\":\"WorkflowComplete\"}"
                .getBytes(StandardCharsets.UTF_8);
        NotificationInbox unsigned = new NotificationInbox(NotificationCheck.acceptingUnsigned(), verifications);

        assertThat(inbox().receive(Headers.of(Map.of()), body)).isEqualTo(401);
        assertThat(unsigned.receive(Headers.of(Map.of()), body)).isEqualTo(200);
        assertThat(unsigned.receive(Headers.of(Map.of()), new byte[] {'<'})).isEqualTo(400);
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void after_a_review_it_waits_for_the_reviewer() throws Exception {
        verifications.start("application", subject("review"), TIMING);
        awaitPoll();
        String reference = reference();
        sandbox.finish(client.resume(reference).executionId());
        temporal.sleep(TIMING.firstDelay());
        assertThat(next(saved).verdict().kind()).isEqualTo(Verdict.Kind.REVIEW);

        client.individuals().override(client.resume(reference), WorkflowStatus.PASS, "documents seen");
        Outcome outcome = verifications.outcome("application");

        assertThat(outcome.verdict()).contains(Verdict.Kind.APPROVED);
        assertThat(outcome.lastSnapshot().overridden()).isTrue();
        assertThat(sandbox.executions()).isEqualTo(1);
    }

    @Test
    void a_deadline_is_not_a_verdict_and_the_wait_can_be_resumed() {
        Outcome machine = verify("in progress", TIMING);
        assertThat(machine.end()).isEqualTo(Outcome.End.DEADLINE);
        assertThat(machine.verdict()).isEmpty();
        assertThat(lasted(machine))
                .as("no further poll fits in")
                .isBetween(TIMING.deadline().minus(TIMING.firstDelay()), TIMING.deadline());

        Outcome again = verifications.resume(machine.reference(), TIMING);
        assertThat(again.end()).isEqualTo(Outcome.End.DEADLINE);
        assertThat(executeRequests()).isEqualTo(1);
    }

    @Test
    void a_reviewer_who_does_not_decide_is_no_verdict_either() {
        Outcome outcome = verify("review", TIMING);

        assertThat(outcome.end()).isEqualTo(Outcome.End.DEADLINE);
        assertThat(outcome.verdict()).isEmpty();
        assertThat(outcome.lastSnapshot().verdict()).isEqualTo(Verdict.Kind.REVIEW);
        assertThat(lasted(outcome)).isGreaterThan(TIMING.reviewDeadline());
    }

    @Test
    void expired_credentials_do_not_end_a_wait() {
        sandbox.next(request -> request.method().equals("GET"), Fault.status(401));

        assertThat(verify("pass", TIMING).verdict()).contains(Verdict.Kind.APPROVED);
        assertThat(sandbox.executions()).isEqualTo(1);
    }

    @Test
    void an_execution_that_another_verification_waits_for_is_not_taken() throws Exception {
        verifications.start("other", subject("in progress"), TIMING);
        awaitPoll();
        sandbox.next(ReceivedRequest::isExecute, Fault.dropBeforeProcessing());

        Outcome outcome = verify("in progress", TIMING); // in the same second, so findOut cannot tell the two apart

        assertThat(outcome.end()).isEqualTo(Outcome.End.UNKNOWN);
        assertThat(outcome.attempt()).startsWith("a1~");
        assertThat(sandbox.executions()).isEqualTo(1);
    }

    @Test
    void a_long_history_starts_anew_and_the_wait_goes_on() {
        Outcome outcome = verify("pass", timing(TIMING.callTimeout(), 2));

        assertThat(outcome.verdict()).contains(Verdict.Kind.APPROVED);
        assertThat(polls()).isEqualTo(4);
        HistoryEvent last = lastEventOfTheFirstRun();
        assertThat(last.getEventType()).isEqualTo(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW);
    }

    @Test
    void nothing_personal_is_in_the_history() {
        sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());
        Outcome outcome = verify("fail", TIMING);

        String history = Stream.concat(
                        events(Verifications.verificationId("application"), "").stream(),
                        events(Verifications.waitId(outcome.reference()), "").stream())
                .map(HistoryEvent::toString)
                .reduce("", String::concat);
        WorkflowResult result = saved.remove();
        assertThat(result.toJson()).asString(StandardCharsets.UTF_8).contains("dateOfBirth");
        assertThat(history)
                .contains("DECLINED", "a1~", "f1~")
                .doesNotContain("dateOfBirth", "givenName", "familyName", sandbox.apiKey(), sandbox.customerId());
    }

    private Outcome verify(String workflowName, Timing timing) {
        verifications.start("application", subject(workflowName), timing);
        return verifications.outcome("application");
    }

    private static Timing timing(Duration callTimeout, int pollsPerRun) {
        return new Timing(
                callTimeout,
                Duration.ofMinutes(5),
                Duration.ofSeconds(2),
                Duration.ofMinutes(2),
                Duration.ofHours(1),
                Duration.ofDays(1),
                Duration.ofDays(30),
                pollsPerRun);
    }

    private static Subject subject(String workflowName) {
        return new Subject("person-1", "KYC", workflowName);
    }

    private NotificationInbox inbox() {
        NotificationCheck check = NotificationCheck.builder()
                .publicKey(sandbox.notifications().publicKey())
                .build();
        return new NotificationInbox(check, verifications);
    }

    private String reference() {
        return verifications.progress("application").reference();
    }

    private Duration elapsed() {
        return Duration.ofMillis(temporal.currentTimeMillis() - began);
    }

    /** How long the last run of the wait lasted, by Temporal's clock. */
    private Duration lasted(Outcome outcome) {
        List<HistoryEvent> events = events(Verifications.waitId(outcome.reference()), "");
        return Duration.between(time(events.get(0)), time(events.get(events.size() - 1)));
    }

    private static Instant time(HistoryEvent event) {
        return Instant.ofEpochSecond(
                event.getEventTime().getSeconds(), event.getEventTime().getNanos());
    }

    private void awaitPoll() throws InterruptedException {
        while (!next(calls).startsWith("GET")) {
            // the call before it
        }
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("what comes within 10 seconds").isNotNull();
        return next;
    }

    private long polls() {
        return sandbox.requests().stream()
                .filter(request -> request.method().equals("GET"))
                .filter(request -> request.path().get(request.path().size() - 2).equals("executions"))
                .count();
    }

    private long executeRequests() {
        return sandbox.requests().stream().filter(ReceivedRequest::isExecute).count();
    }

    private HistoryEvent lastEventOfTheFirstRun() {
        HistoryEvent started = events(Verifications.verificationId("application"), "").stream()
                .filter(HistoryEvent::hasChildWorkflowExecutionStartedEventAttributes)
                .findFirst()
                .orElseThrow();
        WorkflowExecution first =
                started.getChildWorkflowExecutionStartedEventAttributes().getWorkflowExecution();
        List<HistoryEvent> events = events(first.getWorkflowId(), first.getRunId());
        return events.get(events.size() - 1);
    }

    private List<HistoryEvent> events(String workflowId, String runId) {
        return temporal.getWorkflowClient().fetchHistory(workflowId, runId).getEvents();
    }
}
