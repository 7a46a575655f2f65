package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a run's status went, and which of its moves only a person can have made. */
final class StatusHistory {
    /** Clocks differ and people write later; what lies further apart is another change. */
    private static final Duration FURTHEST = Duration.ofDays(1);

    private StatusHistory() {}

    /**
     * One status for each time, the one that counts. What has no time is the oldest, unless it says how the run ended and approves less
     * than the latest: then nobody can say that it was not later.
     */
    static List<StatusAt> of(List<Kept<WorkflowEvent>> events) {
        List<StatusAt> history = new ArrayList<>();
        for (Kept<WorkflowEvent> event : events) {
            int last = history.size() - 1;
            if (last >= 0 && Objects.equals(history.get(last).at(), event.at())) {
                history.remove(last); // they are in order, so this one goes before it
            }
            history.add(new StatusAt(event.item().status(), event.at()));
        }
        if (!history.isEmpty() && mayBeTheLatest(history.get(0), history.get(history.size() - 1))) {
            history.add(history.remove(0));
        }
        return List.copyOf(history);
    }

    private static boolean mayBeTheLatest(StatusAt first, StatusAt last) {
        return first.at() == null
                && RunRules.kind(first.status()) != Verdict.Kind.PENDING
                && RunRules.weight(first.status()) > RunRules.weight(last.status());
    }

    /** The last move, if what it led to still stands. */
    static Optional<StatusOverride> override(String runId, List<StatusAt> history, List<AnalystEntry> log) {
        List<ManualChange> changes = changes(history, log);
        if (changes.isEmpty()
                || !RunRules.isTerminal(history.get(history.size() - 1).status())) {
            return Optional.empty();
        }
        ManualChange last = changes.get(changes.size() - 1);
        String by = last.entry().map(AnalystEntry::by).orElse(null);
        return Optional.of(new StatusOverride(
                runId,
                by == null || by.isBlank() ? null : by,
                last.at(),
                last.from(),
                last.to(),
                RunRules.kind(last.from()),
                RunRules.kind(last.to())));
    }

    /** The moves between the words that are a decision. */
    static List<ManualChange> manualChanges(List<StatusAt> history, List<AnalystEntry> log) {
        return changes(history, log).stream()
                .filter(change -> isDecided(change.from()) && isDecided(change.to()))
                .toList();
    }

    private static boolean isDecided(Open<RunStatus> status) {
        return status.is(RunStatus.REVIEW) || status.is(RunStatus.APPROVED) || status.is(RunStatus.DECLINED);
    }

    /** The moves from a status that ends a run to another one: no machine decides twice. */
    private static List<ManualChange> changes(List<StatusAt> history, List<AnalystEntry> log) {
        List<ManualChange> changes = new ArrayList<>();
        StatusAt before = null;
        for (StatusAt now : history) {
            if (RunRules.isTerminal(now.status())) {
                if (before != null
                        && !before.status().known().equals(now.status().known())) {
                    changes.add(new ManualChange(before.status(), now.status(), now.at(), Optional.empty()));
                }
                before = now;
            }
        }
        return explained(changes, log);
    }

    /** A change and an entry that may be about it. */
    private record Pair(int change, int entry, Duration apart) {}

    /** Each entry explains one change at most; the pairs that lie closest together go first. */
    private static List<ManualChange> explained(List<ManualChange> changes, List<AnalystEntry> log) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            for (int j = 0; j < log.size(); j++) {
                if (isAbout(log.get(j), changes.get(i))) {
                    pairs.add(
                            new Pair(i, j, apart(changes.get(i).at(), log.get(j).at())));
                }
            }
        }
        pairs.removeIf(pair -> pair.apart.compareTo(FURTHEST) > 0);
        pairs.sort(Comparator.comparing(Pair::apart).thenComparing(Pair::change).thenComparing(Pair::entry));
        Map<Integer, AnalystEntry> entries = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!entries.containsKey(pair.change) && used.add(pair.entry)) {
                entries.put(pair.change, log.get(pair.entry));
            }
        }
        List<ManualChange> explained = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ManualChange change = changes.get(i);
            explained.add(
                    new ManualChange(change.from(), change.to(), change.at(), Optional.ofNullable(entries.get(i))));
        }
        return List.copyOf(explained);
    }

    private static boolean isAbout(AnalystEntry entry, ManualChange change) {
        return entry.action().is(AnalystAction.STATUS_CHANGE)
                && isSame(entry.to(), change.to())
                && (!entry.from().isPresent() || isSame(entry.from(), change.from()));
    }

    private static boolean isSame(Open<RunStatus> one, Open<RunStatus> other) {
        return one.known().isPresent() && one.known().equals(other.known());
    }

    /** Where a time is missing, nothing speaks against it, and anything else is closer. */
    private static Duration apart(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null
                ? FURTHEST
                : Duration.between(one, other).abs();
    }
}
