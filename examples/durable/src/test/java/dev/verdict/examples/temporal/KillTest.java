package dev.verdict.examples.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import io.temporal.testserver.TestServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills workers with SIGKILL, and counts executions. The servers live in this process. */
@Tag("kill")
@Timeout(120)
class KillTest {
    private static final Timing TIMING = Timing.quick();
    private static final List<String> APPLICATIONS =
            IntStream.rangeClosed(1, 3).mapToObj(i -> "person-" + i).toList();

    @AutoClose
    final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().looksUntilDone(2).start();

    @AutoClose
    final FrankieOneClient client =
            FrankieOneClient.builder().fromEnv(sandbox.environment()).build();

    private TestServer.PortBoundTestServer server;
    private TemporalServer temporal;
    private String address;
    private Verifications verifications;

    @BeforeEach
    void startTemporal() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = TestServer.createPortBoundServer(port, true);
        address = "127.0.0.1:" + port;
        temporal = TemporalServer.at(address);
        verifications = new Verifications(temporal.client(), "verifications");
    }

    @AfterEach
    void stopTemporal() {
        temporal.close();
        server.close();
    }

    /** Events are the beginning of a call, the end of an attempt, and the end of a call, of three verifications that run at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 20})
    void a_worker_that_is_killed_in_the_middle_of_a_call_executes_nothing_twice(int event) throws Exception {
        try (WorkerProcess first = WorkerProcess.start(address, sandbox.environment(), event)) {
            startAll();
            first.awaitEvent(event);
            first.kill();
        }

        everyoneIsVerifiedOnceByAnotherWorker();
    }

    @Test
    void a_worker_that_is_killed_while_the_platform_executes_executes_nothing_twice() throws Exception {
        CountDownLatch received = new CountDownLatch(APPLICATIONS.size());
        APPLICATIONS.forEach(application -> sandbox.next(
                request -> {
                    boolean matches = request.isExecute() && request.path().contains(application);
                    if (matches) {
                        received.countDown();
                    }
                    return matches;
                },
                Fault.hang()));
        try (WorkerProcess first = WorkerProcess.start(address, sandbox.environment(), 0)) {
            startAll();
            assertThat(received.await(60, TimeUnit.SECONDS)).isTrue();
            first.kill();
        }

        everyoneIsVerifiedOnceByAnotherWorker();
        assertThat(sandbox.requests().stream().filter(ReceivedRequest::isExecute)).hasSize(APPLICATIONS.size());
    }

    @Test
    void three_workers_that_are_killed_one_after_the_other_execute_nothing_twice() throws Exception {
        startAll();
        for (int event : new int[] {2, 5, 9}) {
            try (WorkerProcess worker = WorkerProcess.start(address, sandbox.environment(), event)) {
                worker.awaitEvent(event);
                worker.kill();
            }
        }

        everyoneIsVerifiedOnceByAnotherWorker();
    }

    private void startAll() {
        APPLICATIONS.forEach(application ->
                verifications.start(application, new Subject(application, "KYC", "pass"), TIMING));
    }

    private void everyoneIsVerifiedOnceByAnotherWorker() throws Exception {
        try (WorkerProcess second = WorkerProcess.start(address, sandbox.environment(), 0)) {
            for (String application : APPLICATIONS) {
                assertThat(verifications.outcome(application).verdict()).contains(Verdict.Kind.APPROVED);
            }
            assertThat(second.isAlive()).isTrue();
        }
        for (String application : APPLICATIONS) {
            assertThat(client.individuals().executions(application, "KYC", "pass"))
                    .hasSize(1);
        }
        assertThat(sandbox.executions()).isEqualTo(APPLICATIONS.size());
    }
}
