package dev.verdict.examples.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.RateBudget;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ResumeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Planned> LOAD = Planned.first(40); // all of them end

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().runningFor(Duration.ofHours(1)).start();

    @TempDir
    private Path folder;

    @Test
    void a_second_client_gets_the_verdicts_of_the_pending_waits() throws Exception {
        Path file = folder.resolve("pending");
        Tally first = new Tally();
        try (FrankieOneClient client = client()) {
            ManyWaits waits = waits(client, first);
            waits.execute(LOAD);
            waits.stop(PATIENCE).write(file);
            assertThat(first.counts()).isEqualTo(counts(true));
        }

        Tally second = new Tally();
        try (FrankieOneClient client = client()) {
            PendingFile pending = PendingFile.read(file);
            assertThat(pending.attempts()).isEmpty();
            CompletableFuture<Void> ended = waits(client, second).resume(pending);
            pending.references()
                    .forEach(
                            reference -> sandbox.finish(client.resume(reference).executionId()));
            ended.join();
        }
        assertThat(second.counts()).isEqualTo(counts(false));
        assertThat(sandbox.executions()).isEqualTo(LOAD.size());
    }

    @Test
    void an_attempt_whose_outcome_is_unknown_is_found_out_by_the_second_client_and_not_made_again() throws Exception {
        sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());
        sandbox.next(request -> request.method().equals("GET"), Fault.status(403)); // finding out fails
        PendingFile pending;
        try (FrankieOneClient client = client()) {
            Tally tally = new Tally();
            ManyWaits waits = waits(client, tally);
            waits.execute(List.of(new Planned(1))).join();
            pending = waits.stop(PATIENCE);
            assertThat(tally.counts()).containsOnly(Map.entry("outcome of execute unknown", 1));
        }
        assertThat(pending.references()).isEmpty();
        assertThat(pending.attempts()).hasSize(1);

        Tally second = new Tally();
        try (FrankieOneClient client = client()) {
            sandbox.next(ReceivedRequest::isExecute, Fault.status(500)); // nothing must come to this
            CompletableFuture<Void> ended = waits(client, second).resume(pending);
            sandbox.finish(newestExecution(client));
            ended.join();
        }
        assertThat(second.counts()).containsOnly(Map.entry("APPROVED", 1));
        assertThat(second.foundOut()).isEqualTo(1);
        assertThat(sandbox.executions()).isEqualTo(1);
    }

    @Test
    void a_file_of_anything_else_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("other"), "hello\n");

        assertThatThrownBy(() -> PendingFile.read(file)).isInstanceOf(IOException.class);
    }

    private String newestExecution(FrankieOneClient client) {
        return client.individuals()
                .executions(new Planned(1).entityId(), "KYC", "pass")
                .firstPage()
                .items()
                .get(0)
                .executionId();
    }

    /** The verdicts of those that end with their execute request, or of the others. */
    private static Map<String, Integer> counts(boolean atOnce) {
        Map<String, Integer> counts = new TreeMap<>();
        LOAD.stream()
                .filter(planned -> (planned.end() == Planned.End.AT_ONCE) == atOnce)
                .forEach(planned ->
                        counts.merge(planned.sample().result().verdict().kind().name(), 1, Integer::sum));
        return counts;
    }

    private ManyWaits waits(FrankieOneClient client, Tally tally) {
        return new ManyWaits(client, new WaitSpans(OpenTelemetry.noop().getTracer("test")), tally, ResumeTest::ignore);
    }

    private static void ignore(Planned planned, Execution execution) {}

    private FrankieOneClient client() {
        return FrankieOneClient.builder()
                .fromEnv(sandbox.environment())
                .pollPolicy(PollPolicy.defaults().withDelays(Duration.ofMillis(50), Duration.ofMillis(300)))
                .rateBudget(RateBudget.perSecond(400))
                .build();
    }
}
