package dev.verdict.http.frankieone;

import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.TokenCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All it takes to find an execution again. It is one short string, {@link #toString()}, and back, {@link #parse}: to be
 * stored or passed on. Any client of the same environment and child account takes it; others refuse it.
 *
 * <p>Holds ids and names, no credentials, and no personal data unless the caller's own tag is some. Immutable. The canonical
 * constructor is not API: components may be added.
 *
 * @param environment {@code uat}, {@code production}, or the base URL of the client
 * @param customerChildId the child account; null if it is the customer's own
 * @param entityKind what is verified
 * @param entityId the entity
 * @param serviceName the service profile it runs under
 * @param workflowName the workflow
 * @param executionId FrankieOne's {@code workflowExecutionId}
 * @param requestId the call that started it, which support asks for; null if not known
 * @param tag the caller's own, as given to {@link ExecuteOptions#withTag}; null if there is none
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

    /** A reference to an execution. Ids and names can be whatever FrankieOne's paths can hold. */
    public ExecutionReference {
        if (environment.isEmpty()) {
            throw new IllegalArgumentException("environment is empty");
        }
        Objects.requireNonNull(entityKind, "entityKind");
        PathSegment.require(entityId, "entityId");
        PathSegment.require(serviceName, "serviceName");
        PathSegment.require(workflowName, "workflowName");
        PathSegment.require(executionId, "executionId");
        customerChildId = emptyToNull(customerChildId);
        requestId = emptyToNull(requestId);
        tag = emptyToNull(tag);
    }

    /**
     * A reference to an execution of the customer's own, known by its ids: from a notification, a portal, or a test's own
     * making. {@link FrankieOneClient#resume} takes its string.
     *
     * @param environment {@code uat}, {@code production}, or the base URL of the client
     * @param entityKind what is verified
     * @param entityId the entity
     * @param serviceName the service profile it runs under
     * @param workflowName the workflow
     * @param executionId FrankieOne's {@code workflowExecutionId}
     * @return the reference, without a child account, request id or tag
     * @throws IllegalArgumentException if one of them is empty or cannot be a part of a path
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
     * Reads what {@link #toString()} wrote, here or anywhere.
     *
     * @param reference the string
     * @return the reference
     * @throws IllegalArgumentException if it is none; the message repeats nothing of it
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

    /** Itself, if it belongs to this account. */
    ExecutionReference requireOwn(Account account) {
        account.requireOwn(environment, customerChildId, "the reference is to an execution");
        return this;
    }

    /** The string that {@link #parse} reads: printable ASCII without blanks. */
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

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
