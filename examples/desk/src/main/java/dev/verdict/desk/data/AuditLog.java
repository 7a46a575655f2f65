package dev.verdict.desk.data;

import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What analysts did: the desk's own entries, and those that the platforms report. A platform reports a decision that was made here too,
 * but without its reason; its report is left out. Safe to share between threads.
 */
public final class AuditLog {
    private final List<AuditEntry> own = new ArrayList<>();
    private final Map<RunKey, List<AuditEntry>> ownByRun = new HashMap<>();
    private final Supplier<Stream<AuditEntry>> ofPlatforms;
    private final Snapshot<List<AuditEntry>> all = new Snapshot<>(this::merged);

    /** Two changes of status with the same run and time are one decision. */
    private record Change(@Nullable String runId, @Nullable Instant at) {
        static Change of(AuditEntry entry) {
            return new Change(entry.runId(), entry.at());
        }

        static Set<Change> madeHere(Collection<AuditEntry> own) {
            return own.stream().filter(AuditLog::isStatusChange).map(Change::of).collect(Collectors.toSet());
        }
    }

    AuditLog(Supplier<Stream<AuditEntry>> ofPlatforms) {
        this.ofPlatforms = ofPlatforms;
    }

    /**
     * Adds an entry of the desk.
     *
     * @param entry the entry
     */
    public void add(AuditEntry entry) {
        synchronized (own) {
            own.add(Objects.requireNonNull(entry, "entry"));
            RunKey.of(entry)
                    .ifPresent(key -> ownByRun.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(entry));
        }
        all.clear();
    }

    /** All entries, newest first. */
    public List<AuditEntry> entries() {
        return all.get();
    }

    /** The run with the desk's own entries about it. */
    ReviewRun attachTo(ReviewRun run) {
        List<AuditEntry> added;
        synchronized (own) {
            added = List.copyOf(ownByRun.getOrDefault(RunKey.of(run), List.of()));
        }
        Set<Change> madeHere = Change.madeHere(added);
        List<AuditEntry> others =
                run.log().stream().filter(entry -> !isReport(entry, madeHere)).toList();
        return new ReviewRun(
                        run.platform(),
                        run.runId(),
                        run.result(),
                        run.verdict(),
                        run.status(),
                        run.person(),
                        run.workflowId(),
                        run.workflowName(),
                        run.timeline(),
                        run.sections(),
                        run.transactions(),
                        run.traits(),
                        others)
                .withLog(added);
    }

    /** To be called after each change of what the platforms report. */
    void clearSnapshot() {
        all.clear();
    }

    private List<AuditEntry> merged() {
        List<AuditEntry> added;
        synchronized (own) {
            added = List.copyOf(own);
        }
        Set<Change> madeHere = Change.madeHere(added);
        Set<AuditEntry> entries = new LinkedHashSet<>(added);
        ofPlatforms.get().filter(entry -> !isReport(entry, madeHere)).forEach(entries::add);
        return entries.stream().sorted(AuditEntry.BY_TIME.reversed()).toList();
    }

    private static boolean isReport(AuditEntry entry, Set<Change> madeHere) {
        return isStatusChange(entry) && madeHere.contains(Change.of(entry));
    }

    private static boolean isStatusChange(AuditEntry entry) {
        return entry.action().is(AuditAction.STATUS_CHANGE);
    }
}
