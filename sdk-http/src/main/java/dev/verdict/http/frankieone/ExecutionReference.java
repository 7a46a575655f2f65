package dev.verdict.http.frankieone;

import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.TokenCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ids that locate an execution. {@link #toString()} writes them as one short string, to store or pass on; {@link
 * #parse} reads it. Any client of the same environment and child account accepts it; other clients refuse it.
 *
 * <p>It holds ids and names and no credentials. It holds no personal data unless the caller's own tag is personal data.
 * Immutable. The canonical constructor is not API: components may be added.
 *
 * @param environment {@code uat}, {@code production}, or the base URL of the client
 * @param customerChildId the child account; null for the customer's own account
 * @param entityKind individual or organization
 * @param entityId the entity
 * @param serviceName the service profile that it runs under
 * @param workflowName the workflow
 * @param executionId FrankieOne's {@code workflowExecutionId}
 * @param requestId the id of the call that started it, which FrankieOne's support asks for; null if not known
 * @param tag the caller's own tag, from {@link ExecuteOptions#withTag}; null if there is none
 */
public record ExecutionReference(
        String environment,
        @Nullable String customerChildId,
        EntityKind entityKind,
        String entityId,
        String serviceName,
        String workflowName,
        String executionId,
        @Nullable String requestId,
        @Nullable String tag) {

    private static final String VERSION = "f1";
    private static final int PARTS = 9;

    /**
     * Checks the components. Ids and names must be usable as path segments. Empty optional components become null, and so does a request id
     * that cannot be written: a platform sends it, and nothing hangs on it.
     */
    public ExecutionReference {
        PathSegment.requireText(environment, "environment");
        Objects.requireNonNull(entityKind, "entityKind");
        PathSegment.require(entityId, "entityId");
        PathSegment.require(serviceName, "serviceName");
        PathSegment.require(workflowName, "workflowName");
        PathSegment.require(executionId, "executionId");
        customerChildId = optional(customerChildId, "customerChildId");
        requestId = requestId != null && PathSegment.isUsable(requestId) ? requestId : null;
        tag = optional(tag, "tag");
    }

    /**
     * Creates a reference to an execution of the customer's own account from its ids, for example from a notification, the
     * portal or a test. {@link FrankieOneClient#resume} accepts its string.
     *
     * @param environment {@code uat}, {@code production}, or the base URL of the client
     * @param entityKind individual or organization
     * @param entityId the entity
     * @param serviceName the service profile that it runs under
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return the reference, without a child account, request id or tag
     * @throws IllegalArgumentException if one of them is empty or not usable as a path segment
     */
    public static ExecutionReference of(
            String environment,
            EntityKind entityKind,
            String entityId,
            String serviceName,
            String workflowName,
            String executionId) {
        return new ExecutionReference(
                environment, null, entityKind, entityId, serviceName, workflowName, executionId, null, null);
    }

    /**
     * Parses what {@link #toString()} wrote, in this or another process.
     *
     * @param reference the string
     * @return the reference
     * @throws IllegalArgumentException if the string is not a reference; the message does not repeat it
     */
    public static ExecutionReference parse(String reference) {
        List<String> parts = TokenCodec.split(reference, VERSION, "a reference to a FrankieOne execution");
        if (parts.size() != PARTS && parts.size() != PARTS + 1
                || parts.size() > PARTS && parts.get(PARTS).isEmpty()) {
            throw TokenCodec.damaged("a reference");
        }
        try {
            return new ExecutionReference(
                    parts.get(1),
                    parts.get(2),
                    EntityKind.of(parts.get(3)),
                    parts.get(4),
                    parts.get(5),
                    parts.get(6),
                    parts.get(7),
                    parts.get(8),
                    parts.size() > PARTS ? parts.get(PARTS) : null);
        } catch (IllegalArgumentException e) {
            throw TokenCodec.damaged("a reference");
        }
    }

    /** Returns this reference if it belongs to the account, and throws if not. */
    ExecutionReference requireOwn(Account account) {
        account.requireOwn(environment, customerChildId, "the reference is to an execution");
        return this;
    }

    /** Writes the string that {@link #parse} reads: printable ASCII without spaces. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(Arrays.asList(
                VERSION,
                environment,
                customerChildId,
                entityKind.jsonName(),
                entityId,
                serviceName,
                workflowName,
                executionId,
                requestId));
        if (tag != null) {
            parts.add(tag);
        }
        return TokenCodec.join(parts);
    }

    private static @Nullable String optional(@Nullable String text, String component) {
        return text == null || text.isEmpty() ? null : PathSegment.requireText(text, component);
    }
}
