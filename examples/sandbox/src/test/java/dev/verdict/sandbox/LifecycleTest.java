package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LifecycleTest {
    private static final Path MAIN_CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    @Test
    void the_sandbox_listens_on_the_loopback_address_only() throws IOException {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            assertThat(sandbox.address().getAddress().isLoopbackAddress()).isTrue();
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (!address.isLoopbackAddress()) {
                        assertThatThrownBy(
                                        () -> connect(address, sandbox.address().getPort()))
                                .as(network.getName())
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @Test
    void the_base_url_needs_no_change() {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start()) {
            URI uri = URI.create(sandbox.baseUrl());

            assertThat(uri.getScheme()).isEqualTo("http");
            assertThat(uri.getPort()).isEqualTo(sandbox.address().getPort());
            assertThat(uri.getPath()).isEmpty();
        }
    }

    @Test
    void a_closed_sandbox_still_returns_its_requests_and_can_be_closed_again() {
        FrankieOneSandbox sandbox = FrankieOneSandbox.start();
        Caller.of(sandbox).execute("e", "pass");
        InetSocketAddress address = sandbox.address();

        sandbox.close();
        sandbox.close();

        assertThatThrownBy(() -> connect(address.getAddress(), address.getPort()))
                .isInstanceOf(ConnectException.class);
        assertThat(sandbox.executions()).isEqualTo(1);
        assertThat(sandbox.requests()).hasSize(1);
        assertThat(sandbox).hasToString("FrankieOneSandbox[" + sandbox.baseUrl() + "]");
    }

    @Test
    @Timeout(10)
    void close_does_not_wait_for_requests_in_progress() throws IOException {
        FrankieOneSandbox sandbox = FrankieOneSandbox.start();
        try (Socket halfARequest =
                connect(sandbox.address().getAddress(), sandbox.address().getPort())) {
            halfARequest
                    .getOutputStream()
                    .write("POST /v2 HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf"
                            .getBytes(StandardCharsets.US_ASCII));
            Caller.of(sandbox).execute("e", "pass"); // answered after the other has been accepted
            long before = System.nanoTime();

            sandbox.close();

            assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(3));
            assertThat(sandbox.requests()).as("received whole").hasSize(1);
        }
    }

    @Test
    void many_sandboxes_can_run_at_once() {
        try (FrankieOneSandbox one = FrankieOneSandbox.start();
                FrankieOneSandbox other = FrankieOneSandbox.start()) {
            List<String> ids = IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(i -> Caller.of(i % 2 == 0 ? one : other).begin("e" + i, "pass"))
                    .toList();

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(one.executions()).isEqualTo(100);
            assertThat(other.executions()).isEqualTo(100);
        }
    }

    @Test
    void a_program_on_the_class_path_ends_without_closing_it() throws Exception {
        assertThat(run("-cp", System.getProperty("java.class.path"), NeverCloses.class.getName()))
                .contains("APPROVED");
    }

    @Test
    void a_program_on_the_module_path_ends_without_closing_it() throws Exception {
        String modules = classPath(entry ->
                entry.endsWith(MAIN_CLASSES) || entry.getFileName().toString().matches("(verdict-|jackson-).*"));
        String tests = classPath(entry -> entry.endsWith(TEST_CLASSES));

        assertThat(run(
                        "-p",
                        modules,
                        "--add-modules",
                        "dev.verdict.sandbox,java.net.http",
                        "--patch-module",
                        "dev.verdict.sandbox=" + tests,
                        "--add-reads",
                        "dev.verdict.sandbox=java.net.http",
                        "-m",
                        "dev.verdict.sandbox/" + NeverCloses.class.getName()))
                .contains("APPROVED");
    }

    private static String classPath(Predicate<Path> which) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> which.test(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ended").isTrue();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Socket connect(InetAddress address, int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(address, port), 1000);
        return socket;
    }
}
