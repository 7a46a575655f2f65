package dev.verdict.desk.data;

import dev.verdict.Open;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewEvent;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.ReviewTransaction;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All runs and transactions, in memory. The lists are sorted once after a change, not for each request. Safe to share between threads.
 */
public final class RunStore {
    private static final Comparator<ReviewEvent> NEWEST_FIRST = ReviewEvent.BY_TIME.reversed();

    private final Map<RunKey, Row> rows = new ConcurrentHashMap<>();
    private final List<ReviewTransaction> outside = new CopyOnWriteArrayList<>();
    private final List<Consumer<RunKey>> listeners = new CopyOnWriteArrayList<>();
    private final Snapshot<List<ReviewRun>> runs = new Snapshot<>(this::sortedRuns);
    private final Snapshot<List<ReviewTransaction>> transactions = new Snapshot<>(this::sortedTransactions);
    private final AuditLog log = new AuditLog(() -> runs().stream().flatMap(run -> run.log().stream()));

    /** A run, and how often a decision about it has changed. */
    private record Row(ReviewRun run, long version) {

        /** The row with another copy of the run. */
        Row with(ReviewRun next) {
            return new Row(next, Decided.of(next).equals(Decided.of(run)) ? version : version + 1);
        }
    }

    /** What an analyst has to know before a decision. */
    private record Decided(Open<?> status, Verdict.Kind verdict, Optional<StatusOverride> override) {
        static Decided of(ReviewRun run) {
            return new Decided(run.status(), run.verdict().kind(), run.statusOverride());
        }
    }

    /**
     * Stores a run in place of its earlier copy, and tells the listeners.
     *
     * @param run the newest copy
     */
    public void put(ReviewRun run) {
        update(RunKey.of(run), before -> run);
    }

    /**
     * Replaces a run, and tells the listeners. Of several updates of one run at a time, each sees the run that the one before has stored.
     *
     * @param key the run
     * @param change makes the new copy from the stored one, which is empty if there is none; it may not call the store
     * @return the new copy
     */
    public ReviewRun update(RunKey key, Function<Optional<ReviewRun>, ReviewRun> change) {
        Row stored = rows.compute(key, (any, row) -> {
            ReviewRun next = change.apply(Optional.ofNullable(row).map(Row::run));
            return row == null ? new Row(next, 1) : row.with(next);
        });
        changed();
        tell(key);
        return stored.run();
    }

    /**
     * Stores many runs and tells no listener.
     *
     * @param many the runs
     */
    public void putAll(Collection<ReviewRun> many) {
        many.forEach(run -> rows.put(RunKey.of(run), new Row(run, 1)));
        changed();
    }

    /**
     * Stores a transaction that belongs to no run.
     *
     * @param transaction the transaction
     */
    public void putOutside(ReviewTransaction transaction) {
        outside.add(transaction);
        transactions.clear();
    }

    /** The run with the entries that the desk's own log has about it; empty if there is no such run. */
    public Optional<ReviewRun> find(RunKey key) {
        return stored(key).map(run -> log.attachTo(run));
    }

    /** The run as it was stored. */
    Optional<ReviewRun> stored(RunKey key) {
        return Optional.ofNullable(rows.get(key)).map(Row::run);
    }

    /** All runs, newest first; without the entries of the desk's own log. */
    public List<ReviewRun> runs() {
        return runs.get();
    }

    /** All transactions, of runs and outside them, newest first. */
    public List<ReviewTransaction> transactions() {
        return transactions.get();
    }

    /**
     * The version of a run, for {@link DeskActions#decide}. It changes whenever the status, the verdict or the override changes, not when
     * somebody views the run or leaves a note.
     *
     * @return an opaque text; empty if there is no such run
     */
    public String version(RunKey key) {
        Row row = rows.get(key);
        return row == null ? "" : Long.toString(row.version());
    }

    /**
     * Registers a listener, which is called after each change of a run and each entry about it in the log.
     *
     * @param listener called on the thread that made the change; it should return soon
     * @return removes the listener
     */
    public Registration onChange(Consumer<RunKey> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Removes a listener. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** What analysts did, here and at the platforms. */
    public AuditLog log() {
        return log;
    }

    /** Adds an entry to the log, and tells the listeners. */
    void log(AuditEntry entry) {
        log.add(entry);
        RunKey.of(entry).ifPresent(this::tell);
    }

    private void tell(RunKey key) {
        listeners.forEach(listener -> listener.accept(key));
    }

    private void changed() {
        runs.clear();
        transactions.clear();
        log.clearSnapshot();
    }

    private List<ReviewRun> sortedRuns() {
        return rows.values().stream().map(Row::run).sorted(NEWEST_FIRST).toList();
    }

    private List<ReviewTransaction> sortedTransactions() {
        return Stream.concat(runs().stream().flatMap(run -> run.transactions().stream()), outside.stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
