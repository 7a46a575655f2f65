package dev.verdict.examples.many;

import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.RateBudget;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Executes thousands of workflows and waits for all of them: one client, one rate budget, no thread per wait. Notifications wake the waits. A
 * few responses are lost or broken on the way.
 *
 * <p>Against a {@link SandboxProcess}, Ctrl-C stores what is pending, and another process resumes it.
 *
 * <p>Spans go to the OpenTelemetry SDK of the process, which a Java agent installs; without one they cost nothing.
 */
public final class AwaitMany implements AutoCloseable {
    /** How long a process that ends waits for the responses to its last execute requests. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final Options options;
    private final PrintStream out;
    private final Platform platform;
    private final RateBudget budget;
    private final FrankieOneClient client;
    private final NotificationInbox notifications;
    private final WebhookServer notificationServer;
    private final Tally tally = new Tally();
    private final ManyWaits waits;
    private final HighestGauges gauges;
    private volatile @Nullable LiveProgress progress;

    AwaitMany(Options options, Platform platform, Timing timing, Tracer tracer, PrintStream out) {
        this.options = options;
        this.platform = platform;
        this.out = out;
        this.budget = RateBudget.perSecond(timing.callsPerSecond());
        WaitSpans spans = new WaitSpans(tracer);
        this.client = FrankieOneClient.builder()
                .fromEnv(platform.environment())
                .rateBudget(budget)
                .pollPolicy(timing.policy())
                .pollListener(spans)
                .build();
        this.notifications = new NotificationInbox(
                NotificationCheck.builder()
                        .publicKey(platform.notificationKey())
                        .build(),
                client);
        this.notificationServer = new WebhookServer(WebhookServer.LARGEST_NOTIFICATION, notifications);
        platform.sendNotificationsTo(notificationServer.url());
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new WaitMetrics(client.waits(), budget).bindTo(registry);
        this.gauges = new HighestGauges(registry);
        this.waits = new ManyWaits(client, spans, tally, (planned, execution) -> {
            if (planned.end() == Planned.End.WITH_APPLICANT) {
                platform.applicantBegins(planned, execution.executionId());
            }
        });
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = Options.parse(args);
        Tracer tracer = GlobalOpenTelemetry.getTracer("dev.verdict.examples.many");
        try (Platform platform = options.url()
                        .<Platform>map(RemotePlatform::new)
                        .orElseGet(() -> new LocalPlatform(Timing.DEFAULT.executionTakes()));
                AwaitMany program = new AwaitMany(options, platform, Timing.DEFAULT, tracer, System.out)) {
            Thread hook = new Thread(program::stop, "stop");
            Runtime.getRuntime().addShutdownHook(hook); // Ctrl-C, and the SIGTERM of a container
            program.run();
            remove(hook);
        }
    }

    /** The command that runs this program with these arguments. */
    static String command(String arguments) {
        return "mvn -q -pl examples/durable -am -Pdurable -Dexample=many.AwaitMany -Dexec.args=\"" + arguments + "\"";
    }

    /** Executes or resumes, waits for all, and prints what came of it. */
    Tally run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (options.resume().isPresent()) {
            resume(PendingFile.read(options.resume().get()));
        } else {
            execute(options.executions());
        }
        endProgress();
        out.println();
        out.println(
                tally.done() + " waits ended in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
        out.println();
        tally.print(out);
        out.println();
        gauges.print(out);
        out.println();
        out.println("notifications: " + notifications.received() + "; waits that they woke: " + notifications.woken());
        out.println("execute requests whose response was lost, and whose execution was found: " + tally.foundOut());
        return tally;
    }

    private void execute(int executions) throws IOException, InterruptedException {
        int before = platform.executions();
        platform.prepare(executions);
        showProgress(executions);
        waits.execute(Planned.first(executions)).join();
        PendingFile unknown = waits.stop(STOP_PATIENCE);
        if (unknown.size() > 0) {
            unknown.write(options.pending());
        }
        int executed = platform.executions() - before;
        if (executed > executions) {
            throw new IllegalStateException(executions + " executions were asked for, and " + executed + " made");
        }
    }

    private void resume(PendingFile pending) throws IOException {
        out.println("resuming " + pending);
        showProgress(pending.size());
        waits.resume(pending).join();
        PendingFile unknown = waits.stop(STOP_PATIENCE);
        if (unknown.size() > 0) {
            unknown.write(options.pending());
        } else {
            Files.delete(options.resume().orElseThrow());
        }
    }

    /** What Ctrl-C does: stores what is pending, and says how to resume it. */
    void stop() {
        PendingFile pending = waits.stop(STOP_PATIENCE);
        endProgress();
        out.println();
        out.println("stopped with " + pending + "; " + tally.done() + " waits have ended:");
        out.println();
        tally.print(out);
        out.println();
        if (!platform.survivesThisProcess()) {
            out.println("The sandbox ends with this process. To resume, let it run in a SandboxProcess.");
            return;
        }
        try {
            pending.write(options.pending());
        } catch (IOException e) {
            out.println("could not write " + options.pending());
            return;
        }
        out.println("stored in " + options.pending() + "; resume with");
        out.println("  " + command("--url " + options.url().orElseThrow() + " --resume " + options.pending()));
    }

    private void showProgress(int total) {
        progress = new LiveProgress(Display.of(total, out), gauges, tally, client.waits(), budget).start();
    }

    private void endProgress() {
        LiveProgress shown = progress;
        if (shown != null) {
            shown.close();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook runs already
        }
    }

    @Override
    public void close() {
        endProgress();
        notificationServer.close();
        client.close();
    }
}
