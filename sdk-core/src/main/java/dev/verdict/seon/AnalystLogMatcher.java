package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Matches the entries of the analyst log with the manual changes, one to one. Entries that name both statuses are matched before
 * entries that name only the new one. Within each of these groups, the pairs that are closest in time are matched first.
 */
final class AnalystLogMatcher {
    private static final int TAKEN = -2;

    private final List<ManualChange> changes;
    private final List<AnalystEntry> log;
    private final @Nullable AnalystEntry[] explanations;
    private final boolean[] isUsed;

    /** The indexes of the changes and entries that name the same statuses. */
    private static final class Group {
        final List<Integer> changes = new ArrayList<>();
        final List<Integer> entries = new ArrayList<>();
    }

    private AnalystLogMatcher(List<ManualChange> changes, List<AnalystEntry> log) {
        this.changes = changes;
        this.log = log;
        this.explanations = new AnalystEntry[changes.size()];
        this.isUsed = new boolean[log.size()];
    }

    /** The changes, each with its entry. */
    static List<ManualChange> explained(List<ManualChange> changes, List<AnalystEntry> log) {
        AnalystLogMatcher pairs = new AnalystLogMatcher(changes, log);
        pairs.pair(true);
        pairs.pair(false);
        List<ManualChange> explained = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ManualChange change = changes.get(i);
            explained.add(new ManualChange(
                    change.from(), change.to(), change.at(), Optional.ofNullable(pairs.explanations[i])));
        }
        return List.copyOf(explained);
    }

    private void pair(boolean byBoth) {
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            ManualChange change = changes.get(i);
            if (explanations[i] == null) {
                groups.computeIfAbsent(key(byBoth, change.from(), change.to()), key -> new Group())
                        .changes
                        .add(i);
            }
        }
        for (int i = 0; i < log.size(); i++) {
            AnalystEntry entry = log.get(i);
            Group group = groups.get(key(byBoth, entry.from(), entry.to()));
            if (group != null
                    && AnalystLog.isStatusChange(entry)
                    && entry.from().isPresent() == byBoth) {
                group.entries.add(i);
            }
        }
        groups.values().forEach(this::pair);
    }

    /** The key of a group. Changes and entries with an unknown status share one, because unknown statuses cannot be compared. */
    private static Object key(boolean byBoth, Open<RunStatus> from, Open<RunStatus> to) {
        RunStatus known = to.known().orElse(null);
        if (known == null || byBoth && from.known().isEmpty()) {
            return List.of();
        }
        return byBoth ? List.of(from.known().orElseThrow(), known) : known;
    }

    private void pair(Group group) {
        pairClosest(points(group));
        // Without a time, a pair is taken in order. Entries without a time are first in the log.
        List<Integer> entries = group.entries.stream().filter(i -> !isUsed[i]).toList();
        int next = 0;
        for (int change : group.changes) {
            if (explanations[change] == null
                    && next < entries.size()
                    && (changes.get(change).at() == null
                            || log.get(entries.get(next)).at() == null)) {
                use(change, entries.get(next));
                next++;
            }
        }
    }

    private void use(int change, int entry) {
        explanations[change] = log.get(entry);
        isUsed[entry] = true;
    }

    /** A change or an entry on the time line. */
    private record Point(Instant at, int index, boolean isEntry) {}

    /** The changes and entries of a group that have a time, in order of time. */
    private List<Point> points(Group group) {
        List<Point> points = new ArrayList<>();
        for (int change : group.changes) {
            Instant at = changes.get(change).at();
            if (at != null) {
                points.add(new Point(at, change, false));
            }
        }
        for (int entry : group.entries) {
            Instant at = log.get(entry).at();
            if (at != null) {
                points.add(new Point(at, entry, true));
            }
        }
        points.sort(Comparator.comparing(Point::at));
        return points;
    }

    /**
     * The closest remaining pair always consists of neighbours, so the queue holds neighbours only. When a pair is removed, the points
     * on its two sides become neighbours.
     */
    private void pairClosest(List<Point> points) {
        PriorityQueue<Neighbours> closest = new PriorityQueue<>();
        int[] before = new int[points.size()];
        int[] after = new int[points.size()];
        for (int i = 0; i < points.size(); i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            offer(closest, points, i - 1, i);
        }
        for (Neighbours pair = closest.poll(); pair != null; pair = closest.poll()) {
            if (after[pair.left] != pair.right || before[pair.right] != pair.left) {
                continue; // one of the two is matched already
            }
            Point left = points.get(pair.left);
            Point right = points.get(pair.right);
            use(left.isEntry ? right.index : left.index, left.isEntry ? left.index : right.index);
            int outerLeft = before[pair.left];
            int outerRight = after[pair.right];
            before[pair.right] = TAKEN;
            after[pair.left] = TAKEN;
            if (outerLeft >= 0) {
                after[outerLeft] = outerRight;
            }
            if (outerRight < points.size()) {
                before[outerRight] = outerLeft;
            }
            offer(closest, points, outerLeft, outerRight);
        }
    }

    private static void offer(PriorityQueue<Neighbours> closest, List<Point> points, int left, int right) {
        if (left < 0 || right >= points.size() || points.get(left).isEntry == points.get(right).isEntry) {
            return;
        }
        Duration apart = Duration.between(points.get(left).at, points.get(right).at);
        if (apart.compareTo(AnalystLog.MAX_DISTANCE) <= 0) {
            closest.add(new Neighbours(apart, left, right));
        }
    }

    /** A change and an entry with no unmatched point between them. */
    private record Neighbours(Duration apart, int left, int right) implements Comparable<Neighbours> {
        @Override
        public int compareTo(Neighbours other) {
            int byDistance = apart.compareTo(other.apart);
            return byDistance == 0 ? Integer.compare(left, other.left) : byDistance;
        }
    }
}
