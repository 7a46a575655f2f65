package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
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

    private static String main(Program program) throws Exception {
        PrintStream before = System.out;
        try {
            return output(out -> {
                System.setOut(out);
                program.run(out);
            });
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void the_demo_executes_for_individuals_and_organizations_and_prints_a_row_for_every_sample() throws Exception {
        String output = output(Demo::run);

        assertThat(output)
                .containsPattern("resume the wait with f1~\\S+~organization~")
                .containsPattern("resume the wait with f1~\\S+~individual~");
        String table = output.substring(output.indexOf("3. Summary"));
        for (Sample sample : Sample.values()) {
            assertThat(table)
                    .containsPattern(
                            sample.name() + " +" + sample.result().verdict().kind());
        }
        assertThat(table)
                .containsPattern("INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS +APPROVED +FAIL -> PASS, changes the verdict +KYC")
                .doesNotContain("@");
    }

    @Test
    void an_execution_whose_response_was_lost_is_found_and_awaited() throws Exception {
        String output = output(LostAnswer::run);

        assertThat(output)
                .containsSubsequence(
                        "1. ",
                        "stored before sending: a1~",
                        "the response is lost: OutcomeUnknownException",
                        "findOut: 1 execution",
                        "REVIEW [",
                        "the sandbox counted 1 execution",
                        "2. ",
                        "findOut: 1 execution",
                        "APPROVED [",
                        "the sandbox counted 1 execution",
                        "3. ",
                        "findOut: no execution",
                        "the sandbox counted 0 executions")
                .doesNotContain("Stubworth");
    }

    @Test
    void a_file_of_the_user_is_handled() throws Exception {
        Path file = Files.write(folder.resolve("mine.json"), Sample.INDIVIDUAL_REVIEW_AML.json());

        assertThat(main(out -> HandleResult.main(new String[] {file.toString()})))
                .contains(
                        "REVIEW [workflowExecutionState COMPLETED, status REVIEW]: queue for manual review",
                        "step AML: FAILED (HIT)",
                        "unresolved hits: 2 (1 PEP, 1 sanction)");
    }

    @Test
    void a_missing_or_unreadable_file_is_reported() throws Exception {
        Path file = Files.writeString(folder.resolve("page.json"), "<html>");

        assertThat(main(out -> HandleResult.main(new String[] {file.toString(), folder + "/none.json"})))
                .contains("Unreadable body at $", "no such file");
    }

    @Test
    void without_arguments_the_bundled_samples_are_handled() throws Exception {
        assertThat(main(out -> HandleResult.main(new String[0])))
                .contains(
                        "status PASS]: open the account",
                        "status FAIL]: reject the application",
                        "status REVIEW]: queue for manual review");
    }

    @Test
    void a_wait_prints_each_poll_and_then_the_verdict() throws Exception {
        String output = output(out -> {
            try (FrankieOneSandbox sandbox =
                            FrankieOneSandbox.builder().looksUntilDone(2).start();
                    FrankieOneClient client = AwaitExecution.client(sandbox, out)) {
                AwaitExecution.execute(client, client.individuals(), Sample.INDIVIDUAL_FAIL_KYC.workflowName(), out);
            }
        });

        assertThat(output)
                .containsSubsequence(
                        "poll 1 after",
                        "progress RUNNING, verdict PENDING",
                        "poll 2",
                        "progress RUNNING, verdict PENDING",
                        "poll 3",
                        "progress ENDED, verdict DECLINED",
                        "DECLINED [");
    }

    @Test
    void an_expired_deadline_is_not_a_verdict() throws Exception {
        String output = output(out -> {
            try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                    FrankieOneClient client = AwaitExecution.client(sandbox, out)) {
                assertThat(AwaitExecution.execute(
                                client, client.individuals(), Sample.INDIVIDUAL_IN_PROGRESS.workflowName(), out))
                        .isEmpty();
            }
        });

        assertThat(output).contains("deadline expired without a final verdict");
    }
}
