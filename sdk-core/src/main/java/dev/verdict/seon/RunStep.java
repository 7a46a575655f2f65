package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.SafeText;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.IdvSession;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run: a session or a transaction that the caller linked to it. {@link #outsideRuns} gives the same view of transactions
 * without a run. If several events are about the same session or transaction,
 * the step has the latest one; its outcome is from the latest that has an outcome. A component is null if SEON did not send it; the
 * components from {@code actionType} to {@code country} are null for a session.
 *
 * @param runId the id of the run; null for a transaction outside any run
 * @param kind session or transaction
 * @param id SEON's id of the session or transaction
 * @param at when it ended
 * @param outcome the status of the session, or the current state of the transaction
 * @param actionType the action of the person, such as {@code withdrawal}
 * @param fraudScore the fraud score
 * @param amount the amount
 * @param currency the currency of the amount
 * @param deviceHash the hash that identifies the device
 * @param country the person's country
 * @param event the event, with all other data
 */
public record RunStep(
        @Nullable String runId,
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
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(event, "event");
    }

    /** The kinds of steps. Constants may be added. */
    public enum Kind {
        /** An identity verification session. */
        IDV_SESSION,
        /** A transaction. */
        TRANSACTION
    }

    /**
     * Reads transactions that belong to no run. Nothing has to be linked, and no run has to be created for them.
     *
     * @param events events in any order, duplicates included. Only {@link TransactionProcessed} and {@link TransactionStatusUpdate} are
     *     read
     * @return one step for each transaction, in order of time, without a {@code runId}; unmodifiable
     */
    public static List<RunStep> outsideRuns(Collection<? extends SeonEvent> events) {
        return RunSteps.outsideRuns(events);
    }

    static RunStep of(@Nullable String runId, IdvSessionFinished event, Open<Decision> outcome) {
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

    static RunStep of(@Nullable String runId, TransactionProcessed event, Open<Decision> state) {
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

    /** The kind, the id, the time, the outcome and the fraud score. */
    @Override
    public String toString() {
        return kind + " " + SafeText.name(id) + (at == null ? "" : " at " + at) + ": " + outcome
                + (fraudScore == null ? "" : ", fraud score " + Numbers.shortest(fraudScore));
    }
}
