package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.CallListener;
import dev.verdict.http.engine.BaseUrl;
import dev.verdict.http.engine.PercentEncoding;
import dev.verdict.http.engine.Transport;
import dev.verdict.http.engine.TransportSettings;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    /** A program that never closes its client. */
    public static final class Forgetful {
        public static void main(String[] args) {
            FrankieOneClient client = FrankieOneClient.builder()
                    .baseUrl(args[0])
                    .customerId("c")
                    .apiKey("k")
                    .pollPolicy(Api.QUICK)
                    .build();
            Execution execution = client.individuals().execute("e-1", "KYC", "AML");
            client.awaitAsync(execution, Api.QUICK.withDelays(Duration.ofMinutes(1), Duration.ofMinutes(1)));
            System.out.println(client.await(execution).verdict().kind());
        }
    }

    @Test
    void a_program_ends_although_it_never_closes_its_client() throws Exception {
        api.answers(202, Json.started("x-1"))
                .answers(200, Json.running("x-1"))
                .answers(200, Json.running("x-1"))
                .answers(200, Json.passed("x-1"));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Forgetful.class.getName(),
                        api.url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("APPROVED");
            assertThat(process.waitFor(2, TimeUnit.SECONDS))
                    .as("ended by itself")
                    .isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The thread that ran something. Calls rename their thread, so its name is read there and once. */
    private record Place(String thread, boolean daemon) {
        static Place here(Object anything) {
            return new Place(
                    Thread.currentThread().getName(), Thread.currentThread().isDaemon());
        }
    }

    /** The server holds each request until the test supplies a response, so no future completes before it has a callback. */
    @Test
    void futures_complete_on_a_daemon_thread_of_the_client() {
        FrankieOneClient client = api.client();
        Individuals individuals = client.individuals();
        Execution execution =
                client.resume("f1~" + PercentEncoding.encode(api.url()) + "~~individual~e-1~KYC~AML~x-1~");

        CompletableFuture<Place> good = individuals.executionAsync(execution).thenApply(Place::here);
        api.answers(200, Json.passed("x-1"));
        Mode.get(good);
        CompletableFuture<Place> bad =
                individuals.executeAsync("e-1", "KYC", "AML").handle((result, thrown) -> Place.here(thrown));
        api.answers(400, "");
        Mode.get(bad);
        CompletableFuture<Place> waited = client.awaitAsync(execution).thenApply(Place::here);
        api.answers(200, Json.passed("x-1"));

        for (CompletableFuture<Place> future : List.of(good, bad, waited)) {
            assertThat(Mode.get(future).thread()).startsWith("verdict-http-");
            assertThat(Mode.get(future).daemon()).isTrue();
        }
    }

    private Transport transport() {
        return new Transport(new TransportSettings(
                BaseUrl.of(api.url()),
                1,
                0,
                1024,
                RateBudget.unlimited(),
                CallListener.none(),
                PollTimer.shared(),
                Clock.systemUTC(),
                FrankieOneErrors::exception,
                null));
    }

    @Test
    void threads_of_a_closed_client_end() throws InterruptedException {
        Transport transport = transport();
        Thread thread = Mode.get(CompletableFuture.supplyAsync(Thread::currentThread, transport.executor()));

        transport.close();

        thread.join(5_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void an_error_in_a_thread_is_not_printed_on_the_console() throws InterruptedException {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CompletableFuture<Thread> broken = new CompletableFuture<>();
        try (Transport transport = transport()) {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            transport.executor().execute(() -> {
                broken.complete(Thread.currentThread());
                throw new IllegalStateException("Canarybird");
            });
            Mode.get(broken).join(5_000);
        } finally {
            System.setErr(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("Canarybird");
    }
}
