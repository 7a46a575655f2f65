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
 * That something is about to be started or changed: to be stored before it is sent, and to find out with what became of it
 * if the answer is lost, be it in another process. It is one short string, {@link #toString()}, and back, {@link #parse}.
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
 * <p>Holds ids and names, no credentials, and no personal data unless the caller's own reference or tag is some. Immutable.
 * The canonical constructor is not API: components may be added.
 *
 * @param environment {@code uat}, {@code production}, or the base URL of the client
 * @param customerChildId the child account; null if it is the customer's own
 * @param entityKind what is verified
 * @param entityId the entity; null if the call names it in another way
 * @param searchField how else it can be found: {@code EXTERNAL_REFERENCE} or {@code REGISTRATION_NUMBER}; null if by its id,
 *     or not at all
 * @param searchTerm what to search for; null if there is no search field
 * @param serviceName the service profile
 * @param workflowName the workflow
 * @param executionId the execution that is overridden; null if one is started
 * @param startedAt when, by this machine's clock
 * @param tag the caller's own; null if there is none
 * @param earliestOnPlatform the earliest that this can have been by the platform's clock; null if the client did not know that
 *     clock yet
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

    /** A record of an attempt. */
    public Attempt {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(entityKind, "entityKind");
        Objects.requireNonNull(serviceName, "serviceName");
        Objects.requireNonNull(workflowName, "workflowName");
        Objects.requireNonNull(startedAt, "startedAt");
    }

    /**
     * Reads what {@link #toString()} wrote, here or anywhere.
     *
     * @param attempt the string
     * @return the record
     * @throws IllegalArgumentException if it is none; the message repeats nothing of it
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
     * Whether {@link FrankieOneClient#findOut} can find out what became of it.
     *
     * @return false for an organization that was named by a token: FrankieOne does not find it by that
     */
    public boolean canBeFoundOut() {
        return entityId != null || searchField != null;
    }

    /** Itself, if it belongs to this account. */
    Attempt requireOwn(Account account) {
        account.requireOwn(environment, customerChildId, "the attempt was made");
        return this;
    }

    /** The string that {@link #parse} reads: printable ASCII without blanks. */
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
