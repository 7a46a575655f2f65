package dev.verdict.examples.temporal;

import dev.verdict.http.CallEvent;
import dev.verdict.http.frankieone.FrankieOneClient;
import io.temporal.worker.WorkerFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * A worker in a process of its own. It prints each event of each call to FrankieOne, and can stop at one of them: then it hangs, in the middle
 * of the call, until it is killed.
 */
final class WorkerProcess implements AutoCloseable {
    private static final String QUEUE = "verifications";

    private final Process process;
    private final BufferedReader events;

    private WorkerProcess(Process process) {
        this.process = process;
        this.events = process.inputReader();
    }

    /**
     * @param temporal the address of the Temporal server
     * @param environment FrankieOne's address and credentials
     * @param hangAtEvent the number of the event to hang at; 0 for none
     */
    static WorkerProcess start(String temporal, Map<String, String> environment, int hangAtEvent) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName(),
                temporal,
                Integer.toString(hangAtEvent)));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        return new WorkerProcess(builder.start());
    }

    /** Reads events up to this one. */
    void awaitEvent(int number) throws IOException {
        for (int read = 0; read < number; read++) {
            if (events.readLine() == null) {
                throw new IllegalStateException("the worker ended by itself");
            }
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    public static void main(String[] args) throws InterruptedException {
        EventPrinter printer = new EventPrinter(Integer.parseInt(args[1]));
        FrankieOneClient client =
                FrankieOneClient.builder().fromEnv().listener(printer::onEvent).build();
        WorkerFactory factory =
                WorkerFactory.newInstance(TemporalServer.at(args[0]).client());
        Verifications.register(factory.newWorker(QUEUE, TemporalServer.withoutCache()), new FrankieOneActivities(client, result -> {}));
        factory.start();
        new CountDownLatch(1).await();
    }

    private static final class EventPrinter {
        private final int hangAt;
        private int events;

        EventPrinter(int hangAt) {
            this.hangAt = hangAt;
        }

        /** Whoever hangs here keeps the lock, so that all other calls hang at their next event. */
        synchronized void onEvent(CallEvent event) {
            events++;
            System.out.println(event);
            if (events == hangAt) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
