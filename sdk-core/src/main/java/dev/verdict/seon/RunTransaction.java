package dev.verdict.seon;

import dev.verdict.SafeText;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transaction in a list across runs, as {@link RunFilters#transactionsOfUser} returns it.
 *
 * @param runId the id of its run; null for a transaction outside any run
 * @param transaction the transaction
 * @param ofCurrentRun whether its run is the current one
 */
public record RunTransaction(@Nullable String runId, RunStep transaction, boolean ofCurrentRun) {
    /** By time, then by the run's id, those without a run first. */
    static final Comparator<RunTransaction> IN_ORDER = Comparator.comparing(
                    (RunTransaction row) -> row.transaction.at(), StatusOrder.BY_TIME)
            .thenComparing(RunTransaction::runId, Comparator.nullsFirst(Comparator.naturalOrder()));

    public RunTransaction {
        Objects.requireNonNull(transaction, "transaction");
    }

    @Override
    public String toString() {
        return (ofCurrentRun ? "this run" : runId == null ? "no run" : "run " + SafeText.name(runId)) + ", "
                + transaction;
    }
}
