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
 * A notification of FrankieOne: something may have happened to an execution. A component is null if FrankieOne did not send it.
 *
 * <p>The content is not authenticated, even if a {@link NotificationCheck} accepted the request: FrankieOne's token does not
 * cover the body. So a notification has no status and no verdict; it only names what to fetch. Fetch the execution, which checks
 * that the response is for that execution, and act on the fetched verdict.
 *
 * @param workflowExecutionId the execution to fetch; null in some notifications about an entity. List the executions of the
 *     entity then
 * @param entityId the entity
 * @param entityType the type of the entity
 * @param workflowName the workflow
 * @param serviceName the service
 * @param function what the notification is about
 * @param functionResult the result of FrankieOne's function, {@code SUCCESS} or a value for a failure. It is about the function
 *     and not about the person: {@code SUCCESS} is no approval
 * @param notificationType the type of the notification
 * @param message a text for people; can contain personal data, and is not printed
 * @param requestId the id of the call that caused the notification, for FrankieOne's support
 * @param version the version of the notification format, such as {@code 2.0.0}
 * @param unknownFields all other fields, as sent
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
     * Parses a notification. Its content is not authenticated; see {@link NotificationCheck}.
     *
     * @param json UTF-8 JSON, the body of FrankieOne's request
     * @return the notification
     * @throws UnreadableBodyException if it is not JSON, or names neither an execution nor an entity nor a function
     */
    public static Notification parse(byte[] json) {
        Notification notification = JsonBinding.read(Notification.class, Objects.requireNonNull(json, "json"));
        if (notification.workflowExecutionId == null
                && notification.entityId == null
                && !notification.function.isPresent()) {
            throw new UnreadableBodyException("the notification names no execution, entity or function", "$");
        }
        return notification;
    }

    /**
     * What to do after this notification. It is never a decision.
     *
     * @return the hint; {@link Hint#READ_AGAIN} if no function was sent, or this version does not know it
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
