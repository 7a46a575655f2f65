package dev.verdict.examples.many;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.verdict.HttpStatusException;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.CallListener;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.PollPolicy;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.signature.Headers;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ObservabilityTest {
    /** What may be a label: of each, there are few values, whatever the number of customers. */
    private static final Set<String> LABELS =
            Set.of("platform", "method", "path", "status", "cancelled", "verdict", "error");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();
    private final ObservationRegistry observations = ObservationRegistry.create();

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().looksUntilDone(2).start();

    ObservabilityTest() {
        observations
                .observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters))
                .observationHandler(new ObservationHandler<>() {
                    @Override
                    public void onStop(Observation.Context context) {
                        stopped.add(context);
                    }

                    @Override
                    public boolean supportsContext(Observation.Context context) {
                        return true;
                    }
                });
    }

    private FrankieOneClient client(CallListener listener) {
        return FrankieOneClient.builder()
                .fromEnv(sandbox.environment())
                .listener(listener)
                .pollListener(new PollMetrics(meters))
                .pollPolicy(PollPolicy.defaults().withDelays(Duration.ofMillis(10), Duration.ofMillis(20)))
                .build();
    }

    @Test
    void a_call_is_an_observation_below_that_of_its_caller() {
        try (FrankieOneClient client = client(new CallObservations(observations, "frankieone"))) {
            sandbox.next(Fault.status(503));
            Observation.createNotStarted("request", observations)
                    .observe(() -> client.workflows().list().stream().count());
        }

        assertThat(meters.get("verdict.call")
                        .tags("platform", "frankieone", "method", "GET", "path", "/v2/workflows")
                        .tags("status", "200", "cancelled", "false", "error", "none")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("verdict.call.retry").counter().count()).isEqualTo(1);
        assertThat(stopped)
                .extracting(Observation.Context::getName, context -> context.getParentObservation() != null)
                .containsExactly(tuple("verdict.call", true), tuple("request", false));
    }

    @Test
    void a_failed_call_has_the_class_of_its_failure() {
        try (FrankieOneClient client = client(new CallObservations(observations, "frankieone"))) {
            sandbox.next(Fault.status(403));
            assertThatThrownBy(() -> client.workflows().list().stream().count())
                    .isInstanceOf(HttpStatusException.class);
        }

        assertThat(meters.get("verdict.call")
                        .tags("status", "403", "error", "HttpStatusException")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void ids_are_in_observations_but_never_in_labels() {
        Execution execution;
        try (FrankieOneClient client = client(new CallObservations(observations, "frankieone"))) {
            execution = client.individuals().execute("customer-4711", "KYC", "fail");
            client.await(execution);
        }

        Set<Tag> labels = meters.getMeters().stream()
                .map(Meter::getId)
                .flatMap(id -> id.getTags().stream())
                .collect(Collectors.toSet());
        assertThat(labels).extracting(Tag::getKey).isSubsetOf(LABELS).contains("path", "verdict");
        assertThat(labels)
                .extracting(Tag::getValue)
                .noneMatch(value -> value.contains(execution.executionId()) || value.contains("customer-4711"));
        assertThat(stopped)
                .hasSizeGreaterThan(2)
                .allSatisfy(context -> assertThat(context.getHighCardinalityKeyValue("execution.id")
                                .getValue())
                        .isEqualTo(execution.executionId()));
        assertThat(meters.get("verdict.polls")
                        .tags("verdict", "PENDING")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(meters.get("verdict.waits")
                        .tags("verdict", "DECLINED")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_call_is_a_span_below_that_of_its_caller() {
        InMemorySpanExporter exporter = InMemorySpanExporter.create();
        try (SdkTracerProvider tracing = SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                        .build();
                FrankieOneClient client = client(new CallSpans(tracing.get("test")))) {
            sandbox.next(Fault.status(503));
            sandbox.next(Fault.status(403));
            Span request = tracing.get("test").spanBuilder("request").startSpan();
            Runnable call = () -> assertThatThrownBy(
                            () -> client.workflows().list().stream().count())
                    .isInstanceOf(HttpStatusException.class);
            Context.current().with(request).wrap(call).run();
            request.end();

            OpenTelemetryAssertions.assertThat(exporter.getFinishedSpanItems().get(0))
                    .hasName("GET /v2/workflows")
                    .hasKind(SpanKind.CLIENT)
                    .hasParentSpanId(request.getSpanContext().getSpanId())
                    .hasStatus(StatusData.error())
                    .hasAttribute(AttributeKey.stringKey("url.template"), "/v2/workflows")
                    .hasAttribute(AttributeKey.longKey("http.response.status_code"), 403L)
                    .hasAttribute(WaitSpans.FAILURE, "dev.verdict.HttpStatusException")
                    .hasEventsSatisfyingExactly(event -> event.hasName("retry")
                            .hasAttributesSatisfyingExactly(equalTo(AttributeKey.longKey("verdict.call.attempt"), 2L)));
        }
    }

    @Test
    void webhooks_are_counted_by_the_status_of_their_response() {
        try (FrankieOneClient client = client(CallListener.none())) {
            CountedInbox inbox = new CountedInbox(
                    new NotificationInbox(NotificationCheck.acceptingUnsigned(), client), "frankieone", meters);

            inbox.receive(Headers.of(Map.of()), "not a notification".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(meters.get("verdict.webhooks")
                        .tags("platform", "frankieone", "status", "400")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
