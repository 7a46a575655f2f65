package dev.verdict.examples;

import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.notification.Hint;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.signature.Headers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Receives FrankieOne's notifications. The token does not cover the body, so a notification decides nothing: it only makes the waits for its
 * execution poll at once, and makes this class fetch and compare a result that was stored earlier.
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
     * @param check checks tokens; empty if no key is configured
     * @param client fetches results
     * @param storage stores notifications, references and results
     * @param worker runs the work that follows the response to a notification
     * @param out prints what happens
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

    /** Stores the reference of an execution: a notification contains only the execution id. */
    void started(String executionId, String reference) {
        storage.put(REFERENCE + executionId, reference.getBytes(StandardCharsets.UTF_8));
    }

    void ended(WorkflowResult result) {
        storage.put(RESULT + result.executionId(), result.toJson());
    }

    @Override
    public int receive(Headers headers, byte[] body) {
        if (check.isEmpty()) {
            return respond(503, "cannot check the token: no key is configured");
        }
        Notification notification;
        try {
            check.get().check(headers);
            notification = Notification.parse(body);
        } catch (InvalidSignatureException e) {
            return respond(e.suggestedStatus(), "rejected, token " + e.problem());
        } catch (UnreadableBodyException e) {
            return respond(400, "not a notification"); // FrankieOne does not retry after 400
        }
        try {
            storage.append("frankieone-notifications", body);
        } catch (IllegalStateException e) {
            return respond(503, e.getMessage() + ", waiting for a retry");
        }
        worker.execute(() -> handle(notification));
        return respond(200, notification.function() + " for " + notification.workflowExecutionId());
    }

    private void handle(Notification notification) {
        String executionId = notification.workflowExecutionId();
        if (executionId == null) {
            return;
        }
        int waits = client.wakeExecution(executionId);
        if (waits == 0 || notification.hint() != Hint.LOOK_AT_EXECUTION) {
            try {
                fetchAgain(executionId);
            } catch (VerdictException e) {
                out.println(
                        "   could not fetch the result: " + e.getMessage()); // a real backend would retry this in a job
            }
        }
    }

    /** A result can be overridden after this backend has acted on it. */
    private void fetchAgain(String executionId) {
        Optional<WorkflowResult> before = storage.get(RESULT + executionId).map(WorkflowResult::parse);
        Optional<String> reference =
                storage.get(REFERENCE + executionId).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (before.isEmpty() || reference.isEmpty()) {
            return; // this backend did not start the execution, or has not acted on its result yet
        }
        WorkflowResult now =
                client.individuals().execution(client.resume(reference.get())).workflowResult();
        ended(now);
        out.println("   fetched again: " + now.changesSince(before.get()));
        out.println("   " + HandleResult.line(now.verdict()));
    }

    private int respond(int status, String what) {
        out.println("   FrankieOne: " + what + " -> " + status);
        return status;
    }
}
