package dev.verdict.seon;

import dev.verdict.SafeText;
import java.util.Comparator;
import java.util.Objects;

/**
 * A transaction in a list across runs, as {@link RunFilters#transactionsOfUser} returns it.
 *
 * @param runId the id of its run
 * @param transaction the transaction
 * @param ofCurrentRun whether its run is the current one
 */
public record RunTransaction(String runId, RunStep transaction, boolean ofCurrentRun) {
    /** By time, then by the run's id. */
    static final Comparator<RunTransaction> IN_ORDER = Comparator.comparing(
                    (RunTransaction row) -> row.transaction.at(), StatusOrder.BY_TIME)
            .thenComparing(RunTransaction::runId);

    public RunTransaction {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(transaction, "transaction");
    }

    @Override
    public String toString() {
        return (ofCurrentRun ? "this run, " : "run " + SafeText.name(runId) + ", ") + transaction;
    }
}
