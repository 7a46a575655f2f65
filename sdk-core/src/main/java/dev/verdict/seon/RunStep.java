package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.SafeText;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.IdvSession;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run: a session or a transaction that was linked to it. Of several events about one session or transaction the newest
 * counts, and for the outcome the newest that has one. A component is null where nothing was sent, and so are those of transactions in a session.
 *
 * @param runId the run that it was linked to
 * @param kind what it is
 * @param id SEON's id of it
 * @param at when it was completed
 * @param outcome how it went: a session's status, a transaction's state as it is now
 * @param actionType what the person did
 * @param fraudScore the fraud score
 * @param amount the amount
 * @param currency the amount's currency
 * @param deviceHash the hash that tells the device
 * @param country the country that the person was in
 * @param event the event with all the rest
 */
public record RunStep(
        String runId,
        Kind kind,
        @Nullable String id,
        @Nullable Instant at,
        Open<Decision> outcome,
        @Nullable String actionType,
        @Nullable BigDecimal fraudScore,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String deviceHash,
        @Nullable String country,
        SeonEvent event) {

    public RunStep {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(event, "event");
    }

    /** What a step is. Constants may be added. */
    public enum Kind {
        /** A session of identity verification. */
        IDV_SESSION,
        /** A transaction. */
        TRANSACTION
    }

    static RunStep of(String runId, IdvSessionFinished event, Open<Decision> outcome) {
        IdvSession session = event.data();
        return new RunStep(
                runId,
                Kind.IDV_SESSION,
                session.sessionId(),
                session.finishedAt() == null ? event.at() : session.finishedAt(),
                outcome,
                null,
                null,
                null,
                null,
                null,
                null,
                event);
    }

    static RunStep of(String runId, TransactionProcessed event, Open<Decision> state) {
        Transaction transaction = event.data();
        return new RunStep(
                runId,
                Kind.TRANSACTION,
                transaction.id(),
                event.at(),
                state,
                transaction.actionType(),
                transaction.fraudScore(),
                transaction.amount(),
                transaction.currency(),
                transaction.deviceHash().orElse(null),
                transaction.country().orElse(null),
                event);
    }

    /** What it is, its id, when, how it went, and the score. */
    @Override
    public String toString() {
        return kind + " " + SafeText.name(id) + (at == null ? "" : " at " + at) + ": " + outcome
                + (fraudScore == null ? "" : ", fraud score " + Numbers.shortest(fraudScore));
    }
}
