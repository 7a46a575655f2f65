package dev.verdict.frankieone.notification;

import dev.verdict.Open;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.EntityType;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A knock on the door: something may have happened to an execution. A component is null where nothing was sent.
 *
 * <p>Anybody can have written this, also if a {@link NotificationCheck} found nothing: FrankieOne's token does not cover the
 * body. So it has no status and no verdict; it only says where to look. Fetch the execution, which checks that the answer belongs to
 * the question, and act on that.
 *
 * @param workflowExecutionId the execution to look at; null in some notifications about an entity, whose executions can be
 *     listed then
 * @param entityId the entity
 * @param entityType what kind of entity it is
 * @param workflowName the workflow
 * @param serviceName the service
 * @param function what happened, as FrankieOne claims
 * @param functionResult how FrankieOne's own function went, {@code SUCCESS} or a word for a failure: a claim about the function,
 *     and not about the person, who may be found to be anybody after a success
 * @param notificationType what sort of notification it is
 * @param message a text for people; can be personal, and is not printed
 * @param requestId the id of the call that led to this, which support asks for
 * @param version the version of the notification's shape, such as {@code 2.0.0}
 * @param unknownFields every other field, as sent
 */
public record Notification(
        @Printable @Nullable String workflowExecutionId,
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Printable @Nullable String workflowName,
        @Printable @Nullable String serviceName,
        @Printable Open<NotificationFunction> function,
        @Nullable String functionResult,
        @Printable Open<NotificationType> notificationType,
        @Nullable String message,
        @Printable @Nullable String requestId,
        @Nullable String version,
        JsonObject unknownFields)
        implements JsonRecord {

    /**
     * Reads a notification. What it says stays a claim; see {@link NotificationCheck}.
     *
     * @param json UTF-8 JSON, the body of FrankieOne's request
     * @return the notification
     * @throws UnreadableBodyException if it is not JSON, or no notification: it names neither an execution nor an entity nor a
     *     function
     */
    public static Notification parse(byte[] json) {
        Notification notification = JsonBinding.read(Notification.class, Objects.requireNonNull(json, "json"));
        if (notification.workflowExecutionId == null
                && notification.entityId == null
                && !notification.function.isPresent()) {
            throw new UnreadableBodyException("no execution, no entity and no function is named", "$");
        }
        return notification;
    }

    /**
     * What to do about it: a hint where to look, never a decision.
     *
     * @return what to do; {@link Hint#READ_AGAIN} if no function was sent, or one that this version does not know
     */
    public Hint hint() {
        Optional<NotificationFunction> known = function.known();
        return known.map(NotificationFunction::hint).orElse(Hint.READ_AGAIN);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
