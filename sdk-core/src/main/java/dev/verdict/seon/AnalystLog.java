package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.review.AuditAction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares the analyst log with the webhooks, and finds the entries that no webhook confirms. */
final class AnalystLog {
    /** Clocks differ and people write entries later. An entry further away than this is about another change. */
    static final Duration MAX_DISTANCE = Duration.ofDays(1);

    private final Map<String, StatusTimes> timesByStatus = new HashMap<>();

    /** The times at which webhooks reported one status. */
    private static final class StatusTimes {
        final TreeSet<Instant> known = new TreeSet<>();
        /** A webhook without a time confirms an entry of any time. */
        boolean hasUntimed;
    }

    private AnalystLog(List<WorkflowEvent> events) {
        for (WorkflowEvent event : events) {
            StatusTimes times = timesByStatus.computeIfAbsent(key(event.status()), any -> new StatusTimes());
            if (event.at() == null) {
                times.hasUntimed = true;
            } else {
                times.known.add(event.at());
            }
        }
    }

    /** The changes of status in the log that no webhook confirms. */
    static List<AnalystEntry> unconfirmed(List<AnalystEntry> log, List<WorkflowEvent> events) {
        AnalystLog webhooks = new AnalystLog(events);
        return log.stream()
                .filter(entry -> isStatusChange(entry) && entry.to().isPresent() && !webhooks.confirm(entry))
                .toList();
    }

    static boolean isStatusChange(AnalystEntry entry) {
        return entry.action().is(AuditAction.STATUS_CHANGE);
    }

    /** A webhook reported the new status within a day and, if the entry names the old status, one reported that status before it. */
    private boolean confirm(AnalystEntry entry) {
        StatusTimes to = timesByStatus.get(key(entry.to()));
        StatusTimes from = entry.from().isPresent() ? timesByStatus.get(key(entry.from())) : null;
        if (to == null || entry.from().isPresent() && from == null) {
            return false;
        }
        if (to.hasUntimed) {
            return true;
        }
        Instant at = entry.at();
        Instant changed = at == null ? to.known.last() : to.known.floor(at.plus(MAX_DISTANCE));
        return changed != null
                && (at == null || !changed.isBefore(at.minus(MAX_DISTANCE)))
                && (from == null || from.hasUntimed || !changed.isBefore(from.known.first()));
    }

    /** As one text: texts stay quick to find in a map, however their hashes collide. */
    private static String key(Open<RunStatus> status) {
        return status.known()
                .map(known -> "known " + known)
                .orElseGet(() -> (status.value() instanceof String ? "word " : "other ") + status.raw());
    }
}
