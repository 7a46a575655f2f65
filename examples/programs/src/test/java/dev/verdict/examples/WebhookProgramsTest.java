package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Progress;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.SeonSample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebhookProgramsTest {
    @TempDir
    Path folder;

    private interface Program {
        void run(PrintStream out) throws Exception;
    }

    private static String output(Program program) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            program.run(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_receiver_responds_with_200_only_after_a_genuine_webhook_was_stored() throws Exception {
        String output = output(WebhookReceiver::run);

        assertThat(output)
                .containsSubsequence(
                        "poll 1 after ",
                        "progress RUNNING, verdict PENDING, next poll in ",
                        "FrankieOne: storage is down, waiting for a retry -> 503",
                        "FrankieOne: WorkflowComplete for ",
                        "-> 200",
                        "poll 2 after ",
                        "REVIEW [",
                        "FrankieOne: EntityStatusChanged for ",
                        "-> 200",
                        "fetched again: verdict REVIEW -> APPROVED",
                        "override: an operator changed REVIEW to PASS",
                        "APPROVED [",
                        "FrankieOne: rejected, token MISSING -> 401")
                .containsSubsequence(
                        "SEON: cannot check the signature: no secret is configured -> 503",
                        "the secret is configured",
                        "SEON: ping -> 200",
                        "SEON: rejected, signature WRONG -> 401",
                        "DECLINED [status DECLINED]: reject the application",
                        "storage is down, waiting for a retry -> 503",
                        "workflow_execution_updated: run APPROVED",
                        "APPROVED [status APPROVED]: open the account");
    }

    /** An attacker who has intercepted a token can send it with another body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'function':'WorkflowComplete','workflowExecutionId':'ID','status':'PASS','result':'PASS'}",
                "{'function':'WorkflowComplete','workflowExecutionId':'ID','functionResult':'APPROVED',"
                        + "'workflowResult':{'workflowExecutionState':'COMPLETED','status':'PASS'}}",
                "{'function':'EntityStatusChanged','workflowExecutionId':'ID','message':'status is now PASS'}",
                "{'function':'WorkflowComplete','workflowExecutionId':'01UNKNOWN','status':'PASS'}",
                "{'function':'SomethingNew','workflowExecutionId':'../../ID','status':'PASS'}"
            })
    void a_changed_body_with_a_valid_token_decides_nothing(String body) throws Exception {
        String output = output(out -> {
            try (FrankieOneSandbox sandbox =
                            FrankieOneSandbox.builder().looksUntilDone(1_000).start();
                    FrankieOneClient client = FrankieOneClient.builder()
                            .fromEnv(sandbox.environment())
                            .build();
                    WebhookServer server = new WebhookServer()) {
                NotificationCheck check = NotificationCheck.builder()
                        .publicKey(sandbox.notifications().publicKey())
                        .build();
                FrankieOneInbox inbox =
                        new FrankieOneInbox(Optional.of(check), client, new Storage(), Runnable::run, out);
                server.with("/hooks", inbox).start();
                sandbox.notifications().sendTo(server.url("/hooks"));
                Execution execution = client.individuals().execute("e", "KYC", "fail");
                inbox.started(execution.executionId(), execution.reference());
                inbox.ended(client.individuals().execution(execution).workflowResult());
                CompletableFuture<WorkflowResult> waiting = client.awaitAsync(execution);

                sandbox.notifications()
                        .send(body.replace('\'', '"').replace("ID", execution.executionId()))
                        .join();

                assertThat(waiting).isNotDone();
                assertThat(client.individuals()
                                .execution(execution)
                                .workflowResult()
                                .progress())
                        .isEqualTo(Progress.RUNNING);
            }
        });

        assertThat(output).contains("-> 200").doesNotContain("APPROVED", "PASS");
    }

    @Test
    void a_run_whose_webhooks_arrive_out_of_order_has_the_correct_verdict() throws Exception {
        String output = output(SeonReceiver::run);

        assertThat(output)
                .containsSubsequence(
                        "SEON: ping -> 200",
                        "workflow_execution_finished: run REVIEW -> 200",
                        "idv/session_finished",
                        "idv/session_finished: duplicate -> 200",
                        "workflow_execution_finished: duplicate -> 200",
                        "transaction/processed: run REVIEW",
                        "REVIEW [status REVIEW]",
                        "step: TRANSACTION",
                        "step: IDV_SESSION",
                        "workflow_execution_updated: run APPROVED",
                        "the wait for a manual decision has ended: APPROVED",
                        "override: an operator changed REVIEW to APPROVED",
                        "manual change: REVIEW -> APPROVED",
                        "unexplained",
                        "manual change: REVIEW -> APPROVED",
                        "explained",
                        "4. Another analyst",
                        "DECLINED [status DECLINED]",
                        "manual change: APPROVED -> DECLINED")
                .doesNotContain("an analyst's name", "documents seen", "customer-4711", "Thistlewaite");
    }

    @ParameterizedTest
    @EnumSource
    void a_replayed_run_has_the_verdict_of_its_sample(SeonSample sample) throws Exception {
        String expected = sample.run().explain().indent(6).stripTrailing();
        String aLine = sample.webhooks().stream()
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));

        assertThat(output(out -> ReplayRun.replay("it", sample.file(), out))).contains(expected);
        if (sample.analystLog().isEmpty()) {
            assertThat(output(out -> ReplayRun.replay("it", aLine.getBytes(StandardCharsets.UTF_8), out)))
                    .contains(expected);
        }
    }

    @Test
    void unreadable_recordings_are_reported_without_their_content() throws Exception {
        Path garbage = Files.writeString(folder.resolve("garbage"), "\n\ncanary\n");
        Path noObjects = Files.writeString(folder.resolve("list"), "{\"webhooks\":[\"canary\"]}");
        Path sessionOnly = Files.writeString(
                folder.resolve("session"), "{\"event\":\"idv/session_finished\",\"data\":{\"name\":\"canary\"}}\n");
        String output = output(out -> {
            PrintStream before = System.out;
            System.setOut(out);
            try {
                ReplayRun.main(
                        new String[] {garbage.toString(), noObjects.toString(), sessionOnly.toString(), "no-such-file"
                        });
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            } finally {
                System.setOut(before);
            }
        });

        assertThat(output)
                .contains(
                        "line 3: ",
                        "item 1 of webhooks is not an object",
                        "no event has a run id",
                        "no-such-file: no such file")
                .doesNotContain("canary");
    }

    @Test
    void the_server_limits_the_body_and_responds_with_500_to_an_exception() throws Exception {
        try (WebhookServer server = new WebhookServer()) {
            server.with("/ok", (headers, body) -> 200 + body.length)
                    .with("/broken", (headers, body) -> {
                        throw new IllegalArgumentException("canary");
                    })
                    .start();
            HttpClient client = HttpClient.newHttpClient();
            List<Integer> statuses = List.of(
                    status(
                            client,
                            HttpRequest.newBuilder(URI.create(server.url("/ok/x")))
                                    .POST(BodyPublishers.ofString("1234"))),
                    status(client, HttpRequest.newBuilder(URI.create(server.url("/ok")))),
                    status(
                            client,
                            HttpRequest.newBuilder(URI.create(server.url("/broken")))
                                    .POST(BodyPublishers.noBody())),
                    status(
                            client,
                            HttpRequest.newBuilder(URI.create(server.url("/ok")))
                                    .POST(BodyPublishers.ofByteArray(new byte[4 * 1024 * 1024 + 1]))));

            assertThat(statuses).containsExactly(204, 405, 500, 413);
        }
    }

    private static int status(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
