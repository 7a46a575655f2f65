package dev.verdict.examples.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.Verdict;
import dev.verdict.poll.PollPolicy;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AwaitManyTest {
    private static final int EXECUTIONS = 50;
    private static final Timing QUICK = new Timing(
            400,
            PollPolicy.defaults()
                    .withDelays(Duration.ofMillis(1_500), Duration.ofMillis(2_500))
                    .withDeadline(Duration.ofSeconds(5)),
            Duration.ofSeconds(1));

    @Test
    void all_waits_end_with_the_planned_verdicts_though_responses_are_lost_and_broken() throws Exception {
        InMemorySpanExporter exporter = InMemorySpanExporter.create();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Options options = Options.parse("--executions", Integer.toString(EXECUTIONS));
        try (SdkTracerProvider tracing = SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                        .build();
                LocalPlatform platform = new LocalPlatform(QUICK.executionTakes());
                AwaitMany program = new AwaitMany(
                        options,
                        platform,
                        QUICK,
                        tracing.get("test"),
                        new PrintStream(printed, true, StandardCharsets.UTF_8))) {
            Tally tally = program.run();

            assertThat(tally.counts()).isEqualTo(expected());
            assertThat(tally.foundOut()).isEqualTo(1);
            assertThat(platform.executions()).isEqualTo(EXECUTIONS);
            assertThat(exporter.getFinishedSpanItems()).hasSize(EXECUTIONS);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("APPROVED +26 ")
                .containsPattern("PENDING \\(deadline, it goes on\\) +1 ")
                .containsPattern("verdict\\.waits\\.pending +[1-9]\\d* +0\n")
                .containsPattern("notifications: 49; waits that they woke: [1-9]");
    }

    private static Map<String, Integer> expected() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(kind.name(), (int) Planned.expected(EXECUTIONS, kind));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Test
    void the_load_has_every_end_and_every_trouble() {
        assertThat(Planned.first(100)).extracting(Planned::end).contains(Planned.End.values());
        assertThat(Planned.first(100)).extracting(Planned::trouble).contains(Planned.Trouble.values());
    }

    @Test
    void arguments_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> Options.parse("--execution", "5")).hasMessage(Options.USAGE);
        assertThatThrownBy(() -> Options.parse("--url")).hasMessage(Options.USAGE);
        assertThatThrownBy(() -> Options.parse("--resume", "file")).hasMessageContaining("needs --url");
    }

    @Test
    void a_url_without_a_sandbox_is_refused() {
        assertThatThrownBy(() -> new RemotePlatform("http://127.0.0.1:1").close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no SandboxProcess");
    }

    @Test
    void the_arguments_have_defaults() {
        assertThat(Options.parse().executions()).isEqualTo(2_000);
        assertThat(Arrays.asList(Options.parse().url(), Options.parse().resume()))
                .allMatch(Optional::isEmpty);
    }
}
