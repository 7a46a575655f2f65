package dev.verdict.examples.many;

import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.signature.Headers;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts webhooks by the status of their responses: many 401 mean forged webhooks or a wrong secret, 5xx that you lose time or events. */
public final class CountedInbox implements Inbox {
    private final Inbox inbox;
    private final String platform;
    private final MeterRegistry registry;

    /**
     * @param inbox handles the webhooks
     * @param platform tells the inboxes apart; a label
     * @param registry receives the counters
     */
    public CountedInbox(Inbox inbox, String platform, MeterRegistry registry) {
        this.inbox = inbox;
        this.platform = platform;
        this.registry = registry;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        int status = inbox.receive(headers, body);
        registry.counter("verdict.webhooks", "platform", platform, "status", Integer.toString(status))
                .increment();
        return status;
    }
}
