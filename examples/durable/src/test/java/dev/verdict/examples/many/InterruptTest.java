package dev.verdict.examples.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Stops the program as Ctrl-C does, in the middle of its execute requests, and resumes it in another process. */
@Tag("kill")
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
    private static final int EXECUTIONS = 2_000; // take seven seconds at least
    private static final Pattern ENDED = Pattern.compile("(\\d+) waits (have )?ended");

    @TempDir
    private Path folder;

    @Test
    void after_an_interrupt_another_process_ends_every_wait_and_executes_nothing() throws Exception {
        Path file = folder.resolve("pending");
        try (SandboxProcess sandbox = new SandboxProcess(0, Duration.ofSeconds(3))) {
            Process first =
                    start("--url", sandbox.url(), "--pending", file.toString(), "--executions", "" + EXECUTIONS);
            int endedFirst;
            try (BufferedReader lines = first.inputReader()) {
                readUntil(lines, " of " + EXECUTIONS + " waits ended; pending [1-9]");
                new ProcessBuilder("kill", "-INT", Long.toString(first.pid()))
                        .start()
                        .waitFor();
                endedFirst = ended(lines.lines().toList());
            } finally {
                first.destroyForcibly();
            }
            assertThat(first.waitFor()).isEqualTo(130);
            int executed = sandbox.executions();
            PendingFile pending = PendingFile.read(file);
            assertThat(executed).isLessThan(EXECUTIONS); // it was stopped in the middle
            assertThat(endedFirst + pending.size()).isEqualTo(executed);

            Process second = start("--url", sandbox.url(), "--pending", file.toString(), "--resume", file.toString());
            try (BufferedReader lines = second.inputReader()) {
                assertThat(ended(lines.lines().toList())).isEqualTo(pending.size());
            } finally {
                second.destroyForcibly();
            }
            assertThat(second.waitFor()).isZero();
            assertThat(sandbox.executions()).isEqualTo(executed);
            assertThat(file).doesNotExist();
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AwaitMany.class.getName()),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void readUntil(BufferedReader lines, String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        String line = lines.readLine();
        while (line != null && !wanted.matcher(line).find()) {
            line = lines.readLine();
        }
        assertThat(line).as("a line of the program").isNotNull();
    }

    private static int ended(List<String> lines) {
        return lines.stream()
                .map(ENDED::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .reduce((former, last) -> last)
                .orElseThrow(() -> new AssertionError(String.join("\n", lines)));
    }
}
