package dev.verdict.examples.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgramTest {
    @Test
    @Timeout(120)
    void the_program_ends_with_one_execution_for_each_verification() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TemporalServer temporal = TemporalServer.inMemory();
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            DurableVerification.run(temporal, out);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "1. ",
                        "OutcomeUnknownException",
                        "VERDICT: Approved",
                        "executions at the sandbox: 1",
                        "2. ",
                        "VERDICT: Declined",
                        "executions at the sandbox: 1",
                        "3. ",
                        "in review",
                        "VERDICT: Approved",
                        "overridden",
                        "executions at the sandbox: 1");
    }
}
