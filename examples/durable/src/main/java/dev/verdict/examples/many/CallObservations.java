package dev.verdict.examples.many;

import dev.verdict.http.CallEvent;
import dev.verdict.http.CallListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An observation for each call, which Micrometer turns into a timer, and into a span where tracing is set up. Each client needs a listener of
 * its own, because its calls are numbered from 1.
 *
 * <pre>{@code
 * FrankieOneClient.builder().fromEnv().listener(new CallObservations(registry, "frankieone")).build();
 * }</pre>
 */
public final class CallObservations implements CallListener {
    private static final Observation.Event RETRY = Observation.Event.of("retry");

    private final ObservationRegistry registry;
    private final String platform;
    private final Map<Long, Observation> running = new ConcurrentHashMap<>();

    /**
     * @param registry receives the observations
     * @param platform tells the clients apart; a label
     */
    public CallObservations(ObservationRegistry registry, String platform) {
        this.registry = registry;
        this.platform = platform;
    }

    @Override
    public void onEvent(CallEvent event) {
        if (event instanceof CallEvent.Started started) {
            running.put(event.callId(), start(started));
        } else if (event instanceof CallEvent.Retrying) {
            Optional.ofNullable(running.get(event.callId())).ifPresent(call -> call.event(RETRY));
        } else if (event instanceof CallEvent.Finished finished) {
            Optional.ofNullable(running.remove(event.callId())).ifPresent(call -> stop(call, finished));
        }
    }

    /** On the caller's thread, so that the observation there is the parent. */
    private Observation start(CallEvent.Started started) {
        return Observation.createNotStarted("verdict.call", registry)
                .contextualName(started.method() + " " + started.path())
                .lowCardinalityKeyValue("platform", platform)
                .lowCardinalityKeyValue("method", started.method())
                .lowCardinalityKeyValue("path", started.path()) // names of parameters, without their values
                .start();
    }

    private static void stop(Observation call, CallEvent.Finished finished) {
        OptionalInt status = finished.status();
        call.lowCardinalityKeyValue("status", status.isPresent() ? Integer.toString(status.getAsInt()) : "none");
        call.lowCardinalityKeyValue("cancelled", Boolean.toString(finished.cancelled()));
        // Ids are for spans: Micrometer makes no label of a value of high cardinality.
        finished.executionId().ifPresent(id -> call.highCardinalityKeyValue("execution.id", id));
        finished.requestId().ifPresent(id -> call.highCardinalityKeyValue("request.id", id));
        finished.failure().ifPresent(call::error); // the label "error" is its class
        call.stop();
    }
}
