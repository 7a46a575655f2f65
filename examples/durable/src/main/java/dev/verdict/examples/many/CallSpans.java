package dev.verdict.examples.many;

import dev.verdict.http.CallEvent;
import dev.verdict.http.CallListener;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A span for each call, with an event for each retry, for a backend that uses OpenTelemetry without Micrometer. The attributes are those of
 * OpenTelemetry's conventions for HTTP clients. Each client needs a listener of its own, because its calls are numbered from 1.
 */
public final class CallSpans implements CallListener {
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> TEMPLATE = AttributeKey.stringKey("url.template");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<Long> ATTEMPT = AttributeKey.longKey("verdict.call.attempt");
    private static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("verdict.request.id");

    private final Tracer tracer;
    private final Map<Long, Span> running = new ConcurrentHashMap<>();

    /**
     * @param tracer makes the spans
     */
    public CallSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void onEvent(CallEvent event) {
        if (event instanceof CallEvent.Started started) {
            running.put(event.callId(), start(started));
        } else if (event instanceof CallEvent.Retrying retrying) {
            Optional.ofNullable(running.get(event.callId()))
                    .ifPresent(call -> call.addEvent("retry", Attributes.of(ATTEMPT, (long) retrying.attempt())));
        } else if (event instanceof CallEvent.Finished finished) {
            Optional.ofNullable(running.remove(event.callId())).ifPresent(call -> end(call, finished));
        }
    }

    /** On the caller's thread, so that the span there is the parent. */
    private Span start(CallEvent.Started started) {
        return tracer.spanBuilder(started.method() + " " + started.path())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(METHOD, started.method())
                .setAttribute(TEMPLATE, started.path()) // names of parameters, without their values
                .startSpan();
    }

    private static void end(Span call, CallEvent.Finished finished) {
        finished.status().ifPresent(status -> call.setAttribute(STATUS, (long) status));
        finished.executionId().ifPresent(id -> call.setAttribute(WaitSpans.EXECUTION_ID, id));
        finished.requestId().ifPresent(id -> call.setAttribute(REQUEST_ID, id));
        finished.failure().ifPresent(failure -> {
            call.setStatus(StatusCode.ERROR);
            call.setAttribute(WaitSpans.FAILURE, failure.getClass().getName());
        });
        call.end();
    }
}
