package dev.verdict.examples.postgres;

import com.sun.management.OperatingSystemMXBean;
import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.SeonWebhook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures how many signed SEON events two receivers take in: each is verified, stored and folded in a transaction of its own. It measures
 * with {@code synchronous_commit} on and off; the difference is what the disk costs. With it off, an event that was answered with 200 can be
 * lost when the server loses power, so use it on only to measure.
 *
 * <p>Arguments: none for a server that the program starts, or {@code --url jdbc:postgresql://…}. Sender, receivers and server share the
 * machine.
 */
public final class EventLoad {
    private static final String SECRET = "the secret of this measurement";
    private static final int SENDERS = 16;
    /** The JVM compiles what it runs often only after thousands of events. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final Duration MEASURED = Duration.ofSeconds(20);

    private EventLoad() {}

    public static void main(String[] args) throws Exception {
        try (Database database = Database.open(args)) {
            System.out.println(
                    "two receivers, " + SENDERS + " senders, one transaction per event, four events per run");
            run(database, "on", WARM_UP);
            for (String commit : List.of("on", "off")) {
                System.out.println(run(database, commit, MEASURED));
            }
        }
    }

    private static Result run(Database database, String commit, Duration duration) throws Exception {
        String url = database.url()
                + (database.url().contains("?") ? "&" : "?")
                + "options=-c%20synchronous_commit%3D" + commit;
        try (Database first = Database.at(url);
                Database second = Database.at(url);
                WebhookServer a = receiver(first);
                WebhookServer b = receiver(second)) {
            return measure(commit, first, List.of(a.url(), b.url()), duration);
        }
    }

    private static WebhookServer receiver(Database database) {
        return new WebhookServer(
                WebhookServer.LARGEST_EVENT,
                new SeonInbox(SeonWebhook.withSecrets(SECRET), new SeonRuns(database), line -> {}));
    }

    private static Result measure(String commit, Database database, List<String> urls, Duration duration)
            throws InterruptedException, ExecutionException {
        SignedSender sender = new SignedSender(SECRET);
        SeonRuns runs = new SeonRuns(database);
        AtomicLong bytes = new AtomicLong();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            Wal before = Wal.of(database);
            Cpu cpuBefore = Cpu.of(database);
            long began = System.nanoTime();
            long end = began + duration.toNanos();
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                work.add(() -> send(sender, runs, urls, end, bytes));
            }
            List<Long> latencies = new ArrayList<>();
            for (Future<List<Long>> future : senders.invokeAll(work)) {
                latencies.addAll(future.get());
            }
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            return Result.of(
                    commit,
                    latencies,
                    bytes.get(),
                    took,
                    Cpu.of(database).since(cpuBefore),
                    Wal.of(database).since(before));
        } finally {
            senders.shutdownNow();
        }
    }

    /** Starts run after run, and sends its events to the receivers in turn. */
    private static List<Long> send(SignedSender sender, SeonRuns runs, List<String> urls, long end, AtomicLong bytes)
            throws IOException, InterruptedException {
        FreshRun sample = FreshRun.of(SeonSample.APPROVED);
        List<Long> latencies = new ArrayList<>();
        while (System.nanoTime() < end) {
            FreshRun run = sample.fresh();
            runs.started(run.started());
            for (byte[] event : run.webhooks()) {
                long sent = System.nanoTime();
                int status = sender.post(urls.get(latencies.size() % urls.size()), event);
                if (status != 200) {
                    throw new IllegalStateException("status " + status);
                }
                latencies.add(System.nanoTime() - sent);
                bytes.addAndGet(event.length);
            }
        }
        return latencies;
    }

    /** The CPU time of this process, and of the server's processes if it runs on this machine. */
    private record Cpu(Duration own, Duration server) {

        static Cpu of(Database database) {
            Duration own = Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime());
            Duration server = database.transaction(connection -> {
                Duration sum = Duration.ZERO;
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("SELECT pid FROM pg_stat_activity")) {
                    while (row.next()) {
                        sum = sum.plus(ProcessHandle.of(row.getLong(1))
                                .flatMap(process -> process.info().totalCpuDuration())
                                .orElse(Duration.ZERO));
                    }
                }
                return sum;
            });
            return new Cpu(own, server);
        }

        Cpu since(Cpu before) {
            return new Cpu(own.minus(before.own), server.minus(before.server));
        }
    }

    /** What the server's log wrote to the disk. The time is known if {@code track_wal_io_timing} is on. */
    private record Wal(long syncs, double syncMillis) {

        static Wal of(Database database) {
            return database.transaction(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("SELECT wal_sync, wal_sync_time FROM pg_stat_wal")) {
                    row.next();
                    return new Wal(row.getLong(1), row.getDouble(2));
                }
            });
        }

        Wal since(Wal before) {
            return new Wal(syncs - before.syncs, syncMillis - before.syncMillis);
        }
    }

    private record Result(
            String commit, int events, double perSecond, double p50, double p99, long meanBytes, Cpu cpu, Wal wal) {

        static Result of(String commit, List<Long> latencies, long bytes, Duration took, Cpu cpu, Wal wal) {
            List<Long> sorted = latencies.stream().sorted().toList();
            return new Result(
                    commit,
                    sorted.size(),
                    sorted.size() * 1e9 / took.toNanos(),
                    sorted.get(sorted.size() / 2) / 1e6,
                    sorted.get(sorted.size() * 99 / 100) / 1e6,
                    bytes / sorted.size(),
                    cpu,
                    wal);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "synchronous_commit=%-3s  %6d events of %d bytes, %.0f/s, p50 %.1f ms, p99 %.1f ms,"
                            + " CPU per event %.2f ms in this process and %.2f ms in the server, %d disk syncs of %.2f ms",
                    commit,
                    events,
                    meanBytes,
                    perSecond,
                    p50,
                    p99,
                    cpu.own().toNanos() / 1e6 / events,
                    cpu.server().toNanos() / 1e6 / events,
                    wal.syncs(),
                    wal.syncs() == 0 ? 0 : wal.syncMillis() / wal.syncs());
        }
    }
}
