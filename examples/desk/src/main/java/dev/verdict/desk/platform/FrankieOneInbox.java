package dev.verdict.desk.platform;

import dev.verdict.HttpStatusException;
import dev.verdict.InvalidSignatureException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.EntityKind;
import dev.verdict.http.frankieone.ExecutionReference;
import dev.verdict.signature.Headers;
import java.util.Optional;

/**
 * Receives FrankieOne's notifications. Their token does not cover the body, so a notification only names the execution to fetch; what is
 * stored comes from the fetch. Notifications can therefore arrive in any order, and more than once.
 */
final class FrankieOneInbox implements WebhookInbox {
    private final NotificationCheck check;
    private final FrankieOneRuns runs;
    private final String environment;

    /**
     * @param check checks tokens
     * @param runs fetches executions
     * @param environment the client's base URL, for references to executions that this backend did not start
     */
    FrankieOneInbox(NotificationCheck check, FrankieOneRuns runs, String environment) {
        this.check = check;
        this.runs = runs;
        this.environment = environment;
    }

    /** FrankieOne sends a notification again after anything but 2xx and 400. */
    @Override
    public int receive(Headers headers, byte[] body) {
        try {
            check.check(headers);
            reference(Notification.parse(body)).ifPresent(runs::fetch);
            return 200;
        } catch (InvalidSignatureException e) {
            return e.suggestedStatus();
        } catch (UnreadableBodyException e) {
            return 400;
        } catch (HttpStatusException e) {
            return e.status() == 404 ? 200 : 503; // another attempt would find nothing either
        } catch (VerdictException e) {
            return 503;
        }
    }

    /** The execution that a notification is about; empty if it names none. */
    private Optional<ExecutionReference> reference(Notification notification) {
        String executionId = notification.workflowExecutionId();
        if (executionId == null) {
            return Optional.empty();
        }
        return runs.reference(executionId).or(() -> unknown(notification, executionId));
    }

    /** An execution that another system or person has started. */
    private Optional<ExecutionReference> unknown(Notification notification, String executionId) {
        String entityId = notification.entityId();
        String service = notification.serviceName();
        String workflow = notification.workflowName();
        if (entityId == null || service == null || workflow == null) {
            return Optional.empty();
        }
        EntityKind kind =
                notification.entityType().is(EntityType.ORGANIZATION) ? EntityKind.ORGANIZATION : EntityKind.INDIVIDUAL;
        try {
            return Optional.of(ExecutionReference.of(environment, kind, entityId, service, workflow, executionId));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not usable in the path of a request
        }
    }
}
