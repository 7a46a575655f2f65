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
 * Takes SEON's webhooks in: who sent it, then what it tells, then storage, and only then 200. A 4xx ends SEON's attempts and what is
 * lost cannot be read back, so only what is forged gets one.
 */
final class SeonInbox implements WebhookServer.Inbox {
    private final Supplier<Optional<SeonWebhook>> webhook;
    private final SeonRuns runs;
    private final SeenRequests seen = SeenRequests.remembering(10_000);
    private final Consumer<String> news;
    private final PrintStream out;

    /**
     * @param webhook gives what checks signatures; empty while there is no secret
     * @param runs where all that is received goes
     * @param news is told the id of a run of which something was stored
     * @param out shows what happens
     */
    SeonInbox(Supplier<Optional<SeonWebhook>> webhook, SeonRuns runs, Consumer<String> news, PrintStream out) {
        this.webhook = webhook;
        this.runs = runs;
        this.news = news;
        this.out = out;
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        Optional<SeonWebhook> check = webhook.get();
        if (check.isEmpty()) {
            return say("cannot be checked, for there is no secret", 503);
        }
        ReceivedEvent received;
        try {
            received = check.get().receive(headers, body);
        } catch (InvalidSignatureException e) {
            return say("not from SEON: " + e.problem(), e.suggestedStatus());
        } catch (UnreadableBodyException e) {
            runs.keep(body); // it is from SEON, and a later version of this program may read it
            return say("kept, and not understood", 200);
        }
        String name = received.event().event();
        if (seen.contains(received.requestId(), body)) {
            return say(name + ": a duplicate", 200);
        }
        Optional<WorkflowRun> run;
        try {
            run = runs.tell(received.event());
        } catch (IllegalStateException e) {
            return say(name + ": " + e.getMessage() + ", so it has to come again", 503);
        }
        seen.add(received.requestId(), body); // after it is safe: what failed must not look seen
        run.map(WorkflowRun::executionId).ifPresent(news);
        return say(name + run.map(SeonInbox::line).orElse(""), 200);
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

    private int say(String what, int status) {
        out.println("   SEON: " + what + " -> " + status);
        return status;
    }
}
