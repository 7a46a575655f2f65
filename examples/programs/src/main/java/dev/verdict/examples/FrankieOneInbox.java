package dev.verdict.examples;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.notification.Hint;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.FrankieOneClient;
import dev.verdict.signature.Headers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Takes FrankieOne's notifications in. Whatever one says, all that is done about it is to look: the waits for that execution look at
 * once, and a result that was stored is read again and compared.
 */
final class FrankieOneInbox implements WebhookServer.Inbox {
    private static final String REFERENCE = "frankieone-reference/";
    private static final String RESULT = "frankieone-result/";

    private final Optional<NotificationCheck> check;
    private final FrankieOneClient client;
    private final Storage storage;
    private final Executor worker;
    private final PrintStream out;

    /**
     * @param check checks tokens; empty while there is no key
     * @param client looks
     * @param storage where all that is received goes
     * @param worker does what there is to do once the notification was answered
     * @param out shows what happens
     */
    FrankieOneInbox(
            Optional<NotificationCheck> check,
            FrankieOneClient client,
            Storage storage,
            Executor worker,
            PrintStream out) {
        this.check = check;
        this.client = client;
        this.storage = storage;
        this.worker = worker;
        this.out = out;
    }

    /** Remembers where an execution is to be looked at: a notification says no more than its id. */
    void started(String executionId, String reference) {
        storage.put(REFERENCE + executionId, reference.getBytes(StandardCharsets.UTF_8));
    }

    void ended(WorkflowResult result) {
        storage.put(RESULT + result.executionId(), result.toJson());
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        if (check.isEmpty()) {
            return say("cannot be checked, for there is no key", 503);
        }
        Notification notification;
        try {
            check.get().check(headers);
            notification = Notification.parse(body);
        } catch (InvalidSignatureException e) {
            return say("not from FrankieOne: " + e.problem(), e.suggestedStatus());
        } catch (UnreadableBodyException e) {
            return say("no notification", 400); // which makes FrankieOne stop
        }
        try {
            storage.append("frankieone-notifications", body);
        } catch (IllegalStateException e) {
            return say(e.getMessage() + ", so it has to come again", 503);
        }
        worker.execute(() -> look(notification));
        return say(notification.function() + " for " + notification.workflowExecutionId(), 200);
    }

    private void look(Notification notification) {
        String executionId = notification.workflowExecutionId();
        if (executionId == null) {
            return;
        }
        int waits = client.wakeExecution(executionId);
        if (waits == 0 || notification.hint() != Hint.LOOK_AT_EXECUTION) {
            try {
                readAgain(executionId);
            } catch (VerdictException e) {
                out.println("   could not look: " + e.getMessage()); // a job that is repeated would try again
            }
        }
    }

    /** Somebody may have overridden a result after it was acted on. */
    private void readAgain(String executionId) {
        Optional<WorkflowResult> before = storage.get(RESULT + executionId).map(WorkflowResult::parse);
        Optional<String> reference =
                storage.get(REFERENCE + executionId).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (before.isEmpty() || reference.isEmpty()) {
            return; // not one of ours, or not acted on yet
        }
        WorkflowResult now =
                client.individuals().execution(client.resume(reference.get())).workflowResult();
        ended(now);
        out.println("   read again: " + now.changesSince(before.get()));
        out.println("   " + HandleResult.line(now.verdict()));
    }

    private int say(String what, int status) {
        out.println("   FrankieOne: " + what + " -> " + status);
        return status;
    }
}
