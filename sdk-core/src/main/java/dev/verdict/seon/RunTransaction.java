package dev.verdict.seon;

import dev.verdict.SafeText;
import java.util.Comparator;
import java.util.Objects;

/**
 * A transaction in a list that goes across runs.
 *
 * @param runId the run it belongs to
 * @param transaction the transaction
 * @param ofCurrentRun whether that is the run looked at
 */
public record RunTransaction(String runId, RunStep transaction, boolean ofCurrentRun) {
    /** By time, and by run where that is one. */
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
