package dev.verdict.desk.platform;

import dev.verdict.desk.data.DeskActions;
import dev.verdict.desk.data.RunStore;
import dev.verdict.desk.platform.sample.SampleData;
import dev.verdict.desk.platform.sample.SampleRun;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.EntityKind;
import dev.verdict.http.frankieone.ExecutionReference;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.review.SeonReview;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Both platforms with their sandboxes, and the store and the actions that work on them. Safe to share between threads. */
public final class Platforms implements AutoCloseable {
    /** How many sample runs are made before the desk starts. */
    private static final int AT_ONCE = 500;

    private final PlatformOptions options;
    private final CompletableFuture<Void> filled = new CompletableFuture<>();
    private final FrankieOneSandbox frankieOneSandbox;
    private final SeonSandbox seonSandbox;
    private final FrankieOneClient frankieOneClient;
    private final SeonClient seonClient;
    private final RunStore store = new RunStore();
    private final FrankieOneRuns frankieOneRuns;
    private final SeonRuns seonRuns = new SeonRuns(store);
    private final DeskActions actions;
    private final WebhookInbox frankieOneInbox;
    private final WebhookInbox seonInbox;
    private final LiveRuns liveRuns;

    private Platforms(PlatformOptions options) {
        this.options = options;
        Clock clock = options.clock();
        frankieOneSandbox = FrankieOneSandbox.builder().clock(clock).start();
        seonSandbox = SeonSandbox.builder().clock(clock).start();
        frankieOneClient = FrankieOneClient.builder()
                .fromEnv(frankieOneSandbox.environment())
                .build();
        seonClient = SeonClient.builder().fromEnv(seonSandbox.environment()).build();
        frankieOneRuns = new FrankieOneRuns(frankieOneClient, store);
        actions = new DeskActions(
                store,
                List.of(
                        new FrankieOneActions(frankieOneClient, frankieOneRuns, clock),
                        new SeonActions(seonClient, seonSandbox, seonRuns, clock)),
                clock);
        NotificationCheck check = NotificationCheck.builder()
                .publicKey(frankieOneSandbox.notifications().publicKey())
                .clock(clock)
                .build();
        frankieOneInbox = new FrankieOneInbox(check, frankieOneRuns, frankieOneSandbox.baseUrl());
        seonInbox = new SeonInbox(SeonWebhook.withSecrets(seonSandbox.secret()), seonRuns);
        liveRuns = new LiveRuns(frankieOneSandbox, seonSandbox, clock);
    }

    /**
     * Starts both sandboxes and fills the store.
     *
     * @param runs the number of sample runs
     * @return the platforms; close them after use
     */
    public static Platforms start(int runs) {
        return start(PlatformOptions.ofRuns(runs));
    }

    /**
     * Starts both sandboxes and fills the store.
     *
     * @param options the number of sample runs, and more
     * @return the platforms; close them after use
     */
    public static Platforms start(PlatformOptions options) {
        Platforms platforms = new Platforms(options);
        platforms.fill();
        return platforms;
    }

    /** The newest runs are there at once; many more follow while the desk runs. */
    private void fill() {
        SampleData data =
                new SampleData(options.runs(), options.seed(), options.clock().instant());
        int first = Math.min(AT_ONCE, data.size());
        fill(data, 0, first);
        if (first == data.size()) {
            filled.complete(null);
            return;
        }
        Thread filling = new Thread(() -> fillLater(data, first), "sample-data");
        filling.setDaemon(true);
        filling.start();
    }

    private void fillLater(SampleData data, int first) {
        try {
            for (int from = first; from < data.size(); from += AT_ONCE) {
                fill(data, from, Math.min(from + AT_ONCE, data.size()));
            }
            filled.complete(null);
        } catch (RuntimeException | Error e) {
            filled.completeExceptionally(e);
            throw e;
        }
    }

    private void fill(SampleData data, int from, int to) {
        List<SampleRun> samples =
                IntStream.range(from, to).parallel().mapToObj(data::run).toList();
        List<ReviewRun> rows = samples.stream().parallel().map(this::row).toList();
        store.putAll(rows);
        rows.forEach(row -> data.log(row).forEach(store.log()::add));
        for (SampleRun sample : samples) {
            if (sample.ending() != null) {
                liveRuns.add(sample.ending());
            }
            if (sample instanceof SampleRun.Seon seon) {
                seon.run()
                        .userReference()
                        .ifPresent(userId -> seonRuns.knows(userId, seon.run().executionId()));
                SeonReview.outsideRuns(seon.outside()).forEach(store::putOutside);
            }
        }
    }

    private ReviewRun row(SampleRun sample) {
        if (sample instanceof SampleRun.Seon seon) {
            return SeonReview.run(seon.run());
        }
        SampleRun.FrankieOne execution = (SampleRun.FrankieOne) sample;
        WorkflowResult result = execution.response().workflowResult();
        boolean isCompany = execution.response().organizationAsSent().isPresent();
        String entityId = Objects.requireNonNull(result.entityId());
        if (!isCompany) {
            frankieOneRuns.isUser(entityId, execution.userId());
        }
        frankieOneRuns.started(ExecutionReference.of(
                frankieOneSandbox.baseUrl(),
                isCompany ? EntityKind.ORGANIZATION : EntityKind.INDIVIDUAL,
                entityId,
                SampleData.SERVICE,
                Objects.requireNonNull(result.workflowName()),
                Objects.requireNonNull(result.workflowExecutionId())));
        frankieOneSandbox.put(SampleData.SERVICE, execution.response());
        return frankieOneRuns.row(execution.response());
    }

    /** Completes when all sample runs are in the store. */
    public CompletableFuture<Void> filled() {
        return filled.copy();
    }

    /**
     * Makes the sandboxes send their webhooks to the desk. From now on, the sample runs that are pending end one after the other.
     *
     * @param frankieOneUrl where {@link #frankieOneInbox()} receives
     * @param seonUrl where {@link #seonInbox()} receives
     */
    public void sendWebhooksTo(String frankieOneUrl, String seonUrl) {
        frankieOneSandbox.notifications().sendTo(frankieOneUrl);
        seonSandbox.sendTo(seonUrl).join();
        if (!options.pause().isZero()) {
            liveRuns.start(options.pause());
        }
    }

    /**
     * Ends the next sample run that is pending.
     *
     * @return false if none is left
     */
    public boolean endNext() {
        return liveRuns.endNext();
    }

    /** Receives FrankieOne's notifications. */
    public WebhookInbox frankieOneInbox() {
        return frankieOneInbox;
    }

    /** Receives SEON's webhooks. */
    public WebhookInbox seonInbox() {
        return seonInbox;
    }

    /** All runs and transactions. */
    public RunStore store() {
        return store;
    }

    /** What an analyst can do. */
    public DeskActions actions() {
        return actions;
    }

    /** FrankieOne's sandbox, for faults and counts of requests. */
    public FrankieOneSandbox frankieOneSandbox() {
        return frankieOneSandbox;
    }

    /** SEON's sandbox, for faults and counts of requests. */
    public SeonSandbox seonSandbox() {
        return seonSandbox;
    }

    @Override
    public void close() {
        liveRuns.close();
        frankieOneClient.close();
        seonClient.close();
        frankieOneSandbox.close();
        seonSandbox.close();
    }
}
