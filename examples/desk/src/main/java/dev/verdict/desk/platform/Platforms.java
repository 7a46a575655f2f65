package dev.verdict.desk.platform;

import dev.verdict.desk.data.DeskActions;
import dev.verdict.desk.data.RunStore;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.review.SeonReview;
import java.time.Clock;
import java.util.List;

/** Both platforms with their sandboxes, and the store and the actions that work on them. Safe to share between threads. */
public final class Platforms implements AutoCloseable {
    private final FrankieOneSandbox frankieOneSandbox = FrankieOneSandbox.start();
    private final SeonSandbox seonSandbox = SeonSandbox.start();
    private final RunStore store = new RunStore();
    private final DeskActions actions = new DeskActions(store, List.of(), Clock.systemUTC());

    private Platforms() {}

    /**
     * Starts both sandboxes and fills the store.
     *
     * @param runs the number of sample runs
     * @return the platforms; close them after use
     */
    public static Platforms start(int runs) {
        Platforms platforms = new Platforms();
        for (Sample sample : Sample.values()) {
            platforms.store.put(FrankieOneReview.run(sample.response()));
        }
        for (SeonSample sample : SeonSample.values()) {
            platforms.store.put(SeonReview.run(sample.run()));
        }
        return platforms;
    }

    /**
     * Makes the sandboxes send their webhooks to the desk. From now on, sample runs that are still pending end one after the other.
     *
     * @param frankieOneUrl where {@link #frankieOneInbox()} receives
     * @param seonUrl where {@link #seonInbox()} receives
     */
    public void sendWebhooksTo(String frankieOneUrl, String seonUrl) {
        frankieOneSandbox.notifications().sendTo(frankieOneUrl);
        seonSandbox.sendTo(seonUrl).join();
    }

    /** Receives FrankieOne's notifications. */
    public WebhookInbox frankieOneInbox() {
        return (headers, body) -> 503;
    }

    /** Receives SEON's webhooks. */
    public WebhookInbox seonInbox() {
        return (headers, body) -> 503;
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
        frankieOneSandbox.close();
        seonSandbox.close();
    }
}
