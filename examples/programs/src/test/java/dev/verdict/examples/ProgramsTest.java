package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.FrankieOneClient;
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
    void the_demo_executes_for_persons_and_companies_and_ends_with_a_row_for_every_result() throws Exception {
        String output = output(Demo::run);

        assertThat(output)
                .containsPattern("resume with f1~\\S+~organization~")
                .containsPattern("resume with f1~\\S+~individual~");
        String table = output.substring(output.indexOf("3. All of them"));
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
    void what_a_lost_answer_leaves_behind_is_found_and_waited_for() throws Exception {
        String output = output(LostAnswer::run);

        assertThat(output)
                .containsSubsequence(
                        "1. ",
                        "stored before sending: a1~",
                        "the answer is lost: OutcomeUnknownException",
                        "findOut: 1 execution",
                        "REVIEW [",
                        "the sandbox counted 1 execution",
                        "2. ",
                        "findOut: 1 execution",
                        "APPROVED [",
                        "the sandbox counted 1 execution",
                        "3. ",
                        "findOut: no trace",
                        "the sandbox counted 0 executions")
                .doesNotContain("Stubworth");
    }

    @Test
    void a_file_of_the_users_own_is_handled() throws Exception {
        Path file = Files.write(folder.resolve("mine.json"), Sample.INDIVIDUAL_REVIEW_AML.json());

        assertThat(main(out -> HandleResult.main(new String[] {file.toString()})))
                .contains(
                        "REVIEW [workflowExecutionState COMPLETED, status REVIEW]: a person gets it",
                        "step AML: FAILED (HIT)",
                        "unresolved hits: 2 (1 PEP, 1 sanction)");
    }

    @Test
    void a_file_that_is_missing_or_no_result_is_said_so() throws Exception {
        Path file = Files.writeString(folder.resolve("page.json"), "<html>");

        assertThat(main(out -> HandleResult.main(new String[] {file.toString(), folder + "/none.json"})))
                .contains("Unreadable body at $", "there is no such file");
    }

    @Test
    void without_arguments_the_bundled_results_are_handled() throws Exception {
        assertThat(main(out -> HandleResult.main(new String[0])))
                .contains(
                        "status PASS]: the account is opened",
                        "status FAIL]: the application is rejected",
                        "status REVIEW]: a person");
    }

    @Test
    void each_look_of_a_wait_is_shown_and_then_the_verdict() throws Exception {
        String output = output(out -> {
            try (FrankieOneSandbox sandbox =
                            FrankieOneSandbox.builder().looksUntilDone(2).start();
                    FrankieOneClient client = AwaitExecution.client(sandbox, out)) {
                AwaitExecution.execute(client, client.individuals(), Sample.INDIVIDUAL_FAIL_KYC.workflowName(), out);
            }
        });

        assertThat(output)
                .containsSubsequence(
                        "look 1 after",
                        "RUNNING, PENDING",
                        "look 2",
                        "RUNNING, PENDING",
                        "look 3",
                        "ENDED, DECLINED",
                        "DECLINED [");
    }

    @Test
    void an_execution_that_does_not_end_in_time_is_no_verdict() throws Exception {
        String output = output(out -> {
            try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                    FrankieOneClient client = AwaitExecution.client(sandbox, out)) {
                assertThat(AwaitExecution.execute(
                                client, client.individuals(), Sample.INDIVIDUAL_IN_PROGRESS.workflowName(), out))
                        .isEmpty();
            }
        });

        assertThat(output).contains("out of patience, which is no verdict");
    }
}
