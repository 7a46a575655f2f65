package dev.verdict.seon;

import dev.verdict.Open;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What analysts wrote down, beside what the webhooks tell: which entries no webhook bears out. */
final class AnalystLog {
    /** Clocks differ and people write later; what lies further apart is another change. */
    static final Duration FURTHEST = Duration.ofDays(1);

    private final Map<String, Times> told = new HashMap<>();

    /** When webhooks told a status. */
    private static final class Times {
        final TreeSet<Instant> known = new TreeSet<>();
        /** Nothing speaks against what has no time. */
        boolean isAnyTime;
    }

    private AnalystLog(List<WorkflowEvent> events) {
        for (WorkflowEvent event : events) {
            Times times = told.computeIfAbsent(key(event.status()), any -> new Times());
            if (event.at() == null) {
                times.isAnyTime = true;
            } else {
                times.known.add(event.at());
            }
        }
    }

    /** The changes of status in the log that no webhook bears out. */
    static List<AnalystEntry> unconfirmed(List<AnalystEntry> log, List<WorkflowEvent> events) {
        AnalystLog webhooks = new AnalystLog(events);
        return log.stream()
                .filter(entry -> isStatusChange(entry) && entry.to().isPresent() && !webhooks.bearOut(entry))
                .toList();
    }

    static boolean isStatusChange(AnalystEntry entry) {
        return entry.action().is(AnalystAction.STATUS_CHANGE);
    }

    /** One has told the new status at about that time, and one the status before, if it is named, not later than that. */
    private boolean bearOut(AnalystEntry entry) {
        Times to = told.get(key(entry.to()));
        Times from = entry.from().isPresent() ? told.get(key(entry.from())) : null;
        if (to == null || entry.from().isPresent() && from == null) {
            return false;
        }
        if (to.isAnyTime) {
            return true;
        }
        Instant at = entry.at();
        Instant changed = at == null ? to.known.last() : to.known.floor(at.plus(FURTHEST));
        return changed != null
                && (at == null || !changed.isBefore(at.minus(FURTHEST)))
                && (from == null || from.isAnyTime || !changed.isBefore(from.known.first()));
    }

    /** As one text: texts stay quick to find in a map, however their hashes collide. */
    private static String key(Open<RunStatus> status) {
        return status.known()
                .map(known -> "known " + known)
                .orElseGet(() -> (status.value() instanceof String ? "word " : "other ") + status.raw());
    }
}
