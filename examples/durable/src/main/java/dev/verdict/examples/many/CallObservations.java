package dev.verdict.examples.many;

import dev.verdict.http.CallEvent;
import dev.verdict.http.CallListener;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
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
        if (event
                instanceof
                CallEvent.Started started) { // on the caller's thread, so that the observation there is the parent
            Observation call = Observation.createNotStarted("verdict.call", registry)
                    .contextualName(started.method() + " " + started.path())
                    .lowCardinalityKeyValue("platform", platform)
                    .lowCardinalityKeyValue("method", started.method())
                    .lowCardinalityKeyValue(
                            "path", started.path()); // with the names of its parameters, not their values
            running.put(started.callId(), call.start());
        } else if (event instanceof CallEvent.Retrying retrying) {
            Observation call = running.get(retrying.callId());
            if (call != null) {
                call.event(Observation.Event.of("retry"));
            }
        } else if (event instanceof CallEvent.Finished finished) {
            Observation call = running.remove(finished.callId());
            if (call != null) {
                call.lowCardinalityKeyValue("status", status(finished))
                        .lowCardinalityKeyValue("outcome", outcome(finished));
                // Ids are for spans only. Micrometer makes no label of a high cardinality value.
                finished.executionId().ifPresent(id -> call.highCardinalityKeyValue(KeyValue.of("execution.id", id)));
                finished.requestId().ifPresent(id -> call.highCardinalityKeyValue(KeyValue.of("request.id", id)));
                finished.failure().ifPresent(call::error);
                call.stop();
            }
        }
    }

    private static String status(CallEvent.Finished finished) {
        return finished.status().isPresent()
                ? Integer.toString(finished.status().getAsInt())
                : "none";
    }

    private static String outcome(CallEvent.Finished finished) {
        return finished.cancelled()
                ? "cancelled"
                : finished.failure()
                        .map(failure -> failure.getClass().getSimpleName())
                        .orElse("ok");
    }
}
