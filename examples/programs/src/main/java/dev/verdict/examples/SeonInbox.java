package dev.verdict.examples;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.seon.ReceivedEvent;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.signature.Headers;
import dev.verdict.signature.SeenRequests;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Receives SEON's webhooks: checks the signature, reads the event, stores it, and only then responds with 200. SEON does not retry after a
 * 4xx, and a lost webhook cannot be fetched later. So only a webhook with an invalid signature gets a 4xx.
 */
final class SeonInbox implements WebhookServer.Inbox {
    private final Supplier<Optional<SeonWebhook>> webhook;
    private final SeonRuns runs;
    private final SeenRequests seen = SeenRequests.remembering(10_000);
    private final Consumer<String> onChange;
    private final PrintStream out;

    /**
     * @param webhook checks signatures; empty if no secret is configured
     * @param runs stores the events
     * @param onChange called with the id of a run after an event of it was stored
     * @param out prints what happens
     */
    SeonInbox(Supplier<Optional<SeonWebhook>> webhook, SeonRuns runs, Consumer<String> onChange, PrintStream out) {
        this.webhook = webhook;
        this.runs = runs;
        this.onChange = onChange;
        this.out = out;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        Optional<SeonWebhook> check = webhook.get();
        if (check.isEmpty()) {
            return respond(503, "cannot check the signature: no secret is configured");
        }
        ReceivedEvent received;
        try {
            received = check.get().receive(headers, body);
        } catch (InvalidSignatureException e) {
            return respond(e.suggestedStatus(), "rejected, signature " + e.problem());
        } catch (UnreadableBodyException e) {
            runs.storeUnread(body); // the signature is valid, so a later version of this program may be able to read it
            return respond(200, "stored as bytes: this version cannot read the event");
        }
        String name = received.event().event();
        if (seen.contains(received.requestId(), body)) {
            return respond(200, name + ": duplicate");
        }
        Optional<WorkflowRun> run;
        try {
            run = runs.apply(received.event());
        } catch (IllegalStateException e) {
            return respond(503, name + ": " + e.getMessage() + ", waiting for a retry");
        }
        seen.add(
                received.requestId(),
                body); // only after the event was stored, so that a retry after a failure is not a duplicate
        run.map(WorkflowRun::executionId).ifPresent(onChange);
        return respond(200, name + run.map(SeonInbox::line).orElse(""));
    }

    private static String line(WorkflowRun run) {
        return ": run " + run.verdict().kind()
                + (run.failingSteps().isEmpty()
                        ? ""
                        : ", failing "
                                + run.failingSteps().stream()
                                        .map(step -> step.name() + " (" + step.kind() + ")")
                                        .toList());
    }

    private int respond(int status, String what) {
        out.println("   SEON: " + what + " -> " + status);
        return status;
    }
}
