package dev.verdict.http.frankieone;

import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.TokenCodec;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of a start or an override that is about to be sent. Store it before the call. If the response is lost, {@link
 * FrankieOneClient#findOut} finds out the outcome from it, in another process too. {@link #toString()} writes it as one
 * short string, {@link #parse} reads it.
 *
 * <pre>{@code
 * ExecuteOptions options = ExecuteOptions.background().beforeSending(attempt -> store.save(attempt.toString()));
 * try {
 *     execution = client.individuals().execute(entityId, "KYC", workflowName, options);
 * } catch (OutcomeUnknownException e) {
 *     executions = client.findOut(e.attempt().orElseThrow()).executions();
 * }
 * }</pre>
 *
 * <p>It holds ids and names and no credentials. It holds no personal data unless the caller's own reference or tag is
 * personal data. Immutable. The canonical constructor is not API: components may be added.
 *
 * @param environment {@code uat}, {@code production}, or the base URL of the client
 * @param customerChildId the child account; null for the customer's own account
 * @param entityKind individual or organization
 * @param entityId the entity; null if the call does not name it by its id
 * @param searchField the field to search for the entity by: {@code EXTERNAL_REFERENCE} or {@code REGISTRATION_NUMBER}; null
 *     if it is found by its id or cannot be found
 * @param searchTerm the value to search for; null if there is no search field
 * @param serviceName the service profile
 * @param workflowName the workflow
 * @param executionId the execution to override; null for a start
 * @param startedAt the time of the attempt, by this machine's clock
 * @param tag the caller's own tag; null if there is none
 * @param earliestOnPlatform the earliest possible time of the attempt by FrankieOne's clock; null if the client did not
 *     know that clock yet
 */
public record Attempt(
        String environment,
        @Nullable String customerChildId,
        EntityKind entityKind,
        @Nullable String entityId,
        @Nullable String searchField,
        @Nullable String searchTerm,
        String serviceName,
        String workflowName,
        @Nullable String executionId,
        Instant startedAt,
        @Nullable String tag,
        @Nullable Instant earliestOnPlatform) {

    private static final String VERSION = "a1";
    private static final int PARTS = 12;

    /** Checks that no required component is null. */
    public Attempt {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(entityKind, "entityKind");
        Objects.requireNonNull(serviceName, "serviceName");
        Objects.requireNonNull(workflowName, "workflowName");
        Objects.requireNonNull(startedAt, "startedAt");
    }

    /**
     * Parses what {@link #toString()} wrote, in this or another process.
     *
     * @param attempt the string
     * @return the attempt
     * @throws IllegalArgumentException if the string is not an attempt; the message does not repeat it
     */
    public static Attempt parse(String attempt) {
        List<String> parts = TokenCodec.split(attempt, VERSION, "a record of an attempt");
        if (parts.size() != PARTS && parts.size() != PARTS + 1) {
            throw TokenCodec.damaged("a record of an attempt");
        }
        try {
            return new Attempt(
                    parts.get(1),
                    emptyToNull(parts.get(2)),
                    EntityKind.of(parts.get(3)),
                    emptyToNull(parts.get(4)),
                    emptyToNull(parts.get(5)),
                    emptyToNull(parts.get(6)),
                    PathSegment.require(parts.get(7), "serviceName"),
                    PathSegment.require(parts.get(8), "workflowName"),
                    emptyToNull(parts.get(9)),
                    Instant.parse(parts.get(10)),
                    emptyToNull(parts.get(11)),
                    parts.size() == PARTS ? null : Instant.parse(parts.get(PARTS)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw TokenCodec.damaged("a record of an attempt");
        }
    }

    /**
     * Whether {@link FrankieOneClient#findOut} can find out the outcome.
     *
     * @return false for an organization that was named by its token: FrankieOne has no search by token
     */
    public boolean canBeFoundOut() {
        return entityId != null || searchField != null;
    }

    /** Returns this attempt if it belongs to the account, and throws if not. */
    Attempt requireOwn(Account account) {
        account.requireOwn(environment, customerChildId, "the attempt was made");
        return this;
    }

    /** Writes the string that {@link #parse} reads: printable ASCII without spaces. */
    @Override
    public String toString() {
        List<@Nullable String> parts = new ArrayList<>(Arrays.asList(
                VERSION,
                environment,
                customerChildId,
                entityKind.jsonName(),
                entityId,
                searchField,
                searchTerm,
                serviceName,
                workflowName,
                executionId,
                startedAt.toString(),
                tag));
        if (earliestOnPlatform != null) {
            parts.add(earliestOnPlatform.toString());
        }
        return TokenCodec.join(parts);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
