package dev.verdict.examples.many;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.equalTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.frankieone.ExecuteOptions;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.WaitOutcome;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WaitSpansTest {
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

    @AutoClose
    private final SdkTracerProvider tracing = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build();

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().looksUntilDone(2).start();

    private final CountDownLatch polled = new CountDownLatch(1);
    private final WaitSpans spans = new WaitSpans(tracing.get("test"));

    @AutoClose
    private final FrankieOneClient client = FrankieOneClient.builder()
            .fromEnv(sandbox.environment())
            .pollPolicy(PollPolicy.defaults().withDelays(Duration.ofMillis(20), Duration.ofMillis(50)))
            .pollListener(poll -> {
                spans.onPoll(poll);
                polled.countDown();
            })
            .build();

    @Test
    void a_wait_has_a_span_with_an_event_for_each_poll_and_nothing_personal() {
        Execution execution = execute(Sample.INDIVIDUAL_FAIL_KYC);

        spans.outcomeAsync(client.waits(), execution).join();

        assertThat(span())
                .hasName("wait for execution")
                .hasEnded()
                .hasStatus(StatusData.unset())
                .hasAttributesSatisfyingExactly(
                        equalTo(WaitSpans.EXECUTION_ID, execution.executionId()),
                        equalTo(WaitSpans.WORKFLOW, "fail"),
                        equalTo(WaitSpans.POLLS, 3L),
                        equalTo(WaitSpans.OUTCOME, "RESULT"),
                        equalTo(WaitSpans.VERDICT, "DECLINED"))
                .hasEventsSatisfyingExactly(
                        event -> event.hasName("poll")
                                .hasAttributesSatisfyingExactly(
                                        equalTo(WaitSpans.PROGRESS, "RUNNING"), equalTo(WaitSpans.VERDICT, "PENDING")),
                        event -> event.hasName("poll")
                                .hasAttributesSatisfyingExactly(
                                        equalTo(WaitSpans.PROGRESS, "RUNNING"), equalTo(WaitSpans.VERDICT, "PENDING")),
                        event -> event.hasName("poll")
                                .hasAttributesSatisfyingExactly(
                                        equalTo(WaitSpans.PROGRESS, "ENDED"), equalTo(WaitSpans.VERDICT, "DECLINED")));
    }

    @Test
    void a_wait_that_fails_has_the_class_of_the_failure() {
        Execution execution = execute(Sample.INDIVIDUAL_PASS);
        sandbox.next(Fault.status(403));

        spans.outcomeAsync(client.waits(), execution).join();

        assertThat(span())
                .hasStatus(StatusData.error())
                .hasAttribute(WaitSpans.OUTCOME, "FAILED")
                .hasAttribute(WaitSpans.FAILURE, "dev.verdict.HttpStatusException")
                .hasEventsSatisfyingExactly(event -> event.hasAttributesSatisfyingExactly(
                        equalTo(WaitSpans.FAILURE, "dev.verdict.HttpStatusException")));
    }

    @Test
    void cancelling_the_future_ends_the_wait_and_its_span() throws InterruptedException {
        CompletableFuture<WaitOutcome<WorkflowResponse>> outcome =
                spans.outcomeAsync(client.waits(), execute(Sample.INDIVIDUAL_IN_PROGRESS));
        polled.await();

        outcome.cancel(true);

        assertThat(client.waits().pending()).isEmpty();
        assertThat(span()).hasAttribute(WaitSpans.OUTCOME, "CANCELLED").hasStatus(StatusData.unset());
    }

    @Test
    void an_execution_that_has_ended_has_a_span_without_polls() {
        Execution execution = client.individuals().execute("customer-1", "KYC", "pass", ExecuteOptions.foreground());

        spans.outcomeAsync(client.waits(), execution).join();

        assertThat(span())
                .hasAttribute(WaitSpans.VERDICT, "APPROVED")
                .hasAttribute(WaitSpans.POLLS, 0L)
                .hasTotalRecordedEvents(0);
    }

    private Execution execute(Sample sample) {
        return client.individuals().execute("customer-1", "KYC", sample.workflowName());
    }

    private SpanData span() {
        assertThat(exporter.getFinishedSpanItems()).hasSize(1);
        return exporter.getFinishedSpanItems().get(0);
    }
}
