package dev.verdict.examples.many;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.Waits;
import dev.verdict.poll.Poll;
import dev.verdict.poll.PollListener;
import dev.verdict.poll.WaitOutcome;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A span for each wait, with an event for each poll. The span begins with the wait and ends with its outcome.
 *
 * <pre>{@code
 * WaitSpans spans = new WaitSpans(openTelemetry.getTracer("onboarding"));
 * FrankieOneClient client = FrankieOneClient.builder().fromEnv().pollListener(spans).build();
 * spans.outcomeAsync(client.waits(), execution).thenAccept(this::handle);
 * }</pre>
 *
 * <p>A span has ids, names of workflows and the SDK's own words. It has nothing personal, and of a failure only the class, because the
 * message of an exception that is not the SDK's can contain anything. By default OpenTelemetry keeps 128 events of a span: a wait of days has
 * more polls, and its last ones are left out, but {@link #POLLS} counts them all.
 *
 * <p>A wait for an execution that has a pending wait already gets a span without polls. Safe to share between threads.
 */
public final class WaitSpans implements PollListener {
    /** FrankieOne's id of the execution. */
    public static final AttributeKey<String> EXECUTION_ID = AttributeKey.stringKey("frankieone.execution.id");

    /** The name of the workflow. */
    public static final AttributeKey<String> WORKFLOW = AttributeKey.stringKey("frankieone.workflow.name");

    /** How many polls the wait has made. */
    public static final AttributeKey<Long> POLLS = AttributeKey.longKey("verdict.wait.polls");

    /** {@link WaitOutcome.Kind}: how the wait ended. */
    public static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("verdict.wait.outcome");

    /** {@link dev.verdict.Verdict.Kind}: the verdict of the last snapshot. */
    public static final AttributeKey<String> VERDICT = AttributeKey.stringKey("verdict.kind");

    /** {@link dev.verdict.Progress} of a poll's snapshot. */
    public static final AttributeKey<String> PROGRESS = AttributeKey.stringKey("verdict.progress");

    /** The class of a failure. */
    public static final AttributeKey<String> FAILURE = AttributeKey.stringKey("error.type");

    private final Tracer tracer;
    private final Map<String, Span> spans = new ConcurrentHashMap<>();

    /**
     * @param tracer makes the spans
     */
    public WaitSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * Waits with the client's policy and traces the wait.
     *
     * @param waits the waits of the client that has this object as its poll listener
     * @param execution the execution
     * @return a future of how the wait ended; it completes when the span has ended, and to cancel it ends the wait
     */
    public CompletableFuture<WaitOutcome<WorkflowResponse>> outcomeAsync(Waits waits, Execution execution) {
        String reference = execution.reference();
        Span span = tracer.spanBuilder("wait for execution")
                .setAttribute(EXECUTION_ID, execution.executionId())
                .setAttribute(WORKFLOW, execution.workflowName())
                .setAttribute(POLLS, 0L)
                .startSpan();
        spans.putIfAbsent(reference, span); // before the wait begins, because its first poll is made at once
        CompletableFuture<WaitOutcome<WorkflowResponse>> wait;
        try {
            wait = waits.outcomeAsync(execution);
        } catch (RuntimeException e) {
            end(reference, span, null, e);
            throw e;
        }
        CompletableFuture<WaitOutcome<WorkflowResponse>> traced = new CompletableFuture<>();
        wait.whenComplete((outcome, thrown) -> {
            end(reference, span, outcome, thrown);
            if (thrown == null) {
                traced.complete(outcome);
            } else {
                traced.completeExceptionally(thrown);
            }
        });
        traced.whenComplete((outcome, thrown) -> wait.cancel(false)); // does nothing to a wait that has ended
        return traced;
    }

    @Override
    public void onPoll(Poll poll) {
        Span span = spans.get(poll.reference());
        if (span != null) {
            AttributesBuilder attributes = Attributes.builder();
            poll.snapshot()
                    .ifPresent(snapshot -> attributes
                            .put(PROGRESS, snapshot.progress().name())
                            .put(VERDICT, snapshot.verdict().kind().name()));
            poll.failure()
                    .ifPresent(failure ->
                            attributes.put(FAILURE, failure.getClass().getName()));
            span.addEvent("poll", attributes.build());
            span.setAttribute(POLLS, (long) poll.number());
        }
    }

    private void end(
            String reference, Span span, @Nullable WaitOutcome<WorkflowResponse> outcome, @Nullable Throwable thrown) {
        spans.remove(reference, span);
        WaitOutcome.Kind kind = outcome == null ? WaitOutcome.Kind.CANCELLED : outcome.kind();
        span.setAttribute(OUTCOME, kind.name());
        if (outcome != null) {
            outcome.snapshot()
                    .ifPresent(snapshot ->
                            span.setAttribute(VERDICT, snapshot.verdict().kind().name()));
            thrown = outcome.failure().orElse(null);
        }
        if (thrown != null) {
            span.setAttribute(FAILURE, thrown.getClass().getName());
        }
        if (kind == WaitOutcome.Kind.FAILED) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
