package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.StatusOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statuses of a run in order, and the changes that only a person can have made: from a status that ended the run to APPROVED,
 * DECLINED or REVIEW, with no running status between. SEON itself decides once in an attempt. Expiry, errors and new attempts are no
 * decisions.
 */
final class StatusHistory {
    private final List<StatusAt> statuses;
    private final List<ManualChange> changes = new ArrayList<>();
    private final List<Reopening> reopenings = new ArrayList<>();
    /** The last status that ended the run; null if the run has continued since. */
    private @Nullable StatusAt end;
    /** The last status that SEON itself set. */
    private Open<RunStatus> automatedStatus = Open.absent();
    /** Whether a person set the last status that ended the run. */
    private boolean isManual;

    private StatusHistory(List<StatusAt> statuses) {
        this.statuses = statuses;
        statuses.forEach(this::add);
    }

    static StatusHistory of(List<OrderedEntry<WorkflowEvent>> events) {
        return new StatusHistory(inOrder(events));
    }

    /** One status for each time. The status without a time comes first, or last if it counts instead of the latest. */
    private static List<StatusAt> inOrder(List<OrderedEntry<WorkflowEvent>> events) {
        List<StatusAt> statuses = new ArrayList<>();
        for (OrderedEntry<WorkflowEvent> event : events) {
            int last = statuses.size() - 1;
            if (last >= 0 && Objects.equals(statuses.get(last).at(), event.at())) {
                statuses.remove(last); // of equal times, the later entry has the higher precedence
            }
            statuses.add(new StatusAt(event.item().status(), event.at()));
        }
        if (!statuses.isEmpty()
                && statuses.get(0).at() == null
                && StatusOrder.overridesLatest(
                        StatusOrder.tiePrecedence(statuses.get(0).status()),
                        StatusOrder.tiePrecedence(
                                statuses.get(statuses.size() - 1).status()))) {
            statuses.add(statuses.remove(0));
        }
        return List.copyOf(statuses);
    }

    private void add(StatusAt now) {
        switch (VerdictRules.progress(VerdictRules.kind(now.status()))) {
            case RUNNING -> {
                if (end != null && end.at() != null && now.at() != null) {
                    reopenings.add(new Reopening(end.status(), now.status(), now.at()));
                }
                end = null;
            }
            case ENDED -> {
                if (end == null || !isDecision(now.status())) {
                    automatedStatus = now.status();
                    isManual = false;
                } else if (!end.status().known().equals(now.status().known())) {
                    changes.add(new ManualChange(end.status(), now.status(), now.at(), Optional.empty()));
                    isManual = true;
                }
                end = now;
            }
            case UNKNOWN -> {} // an unknown status proves neither an end nor a new attempt
        }
    }

    private static boolean isDecision(Open<RunStatus> status) {
        return status.is(RunStatus.REVIEW) || status.is(RunStatus.APPROVED) || status.is(RunStatus.DECLINED);
    }

    List<StatusAt> statuses() {
        return statuses;
    }

    List<ManualChange> manualChanges(List<AnalystEntry> log) {
        return AnalystLogMatcher.explained(changes, log);
    }

    List<Reopening> reopenings() {
        return List.copyOf(reopenings);
    }

    /** The last manual change, if its status is still the current one. */
    Optional<StatusOverride> override(String runId, List<AnalystEntry> log) {
        if (!isManual || VerdictRules.progress(VerdictRules.kind(latest())) != Progress.ENDED) {
            return Optional.empty();
        }
        List<ManualChange> explained = manualChanges(log);
        ManualChange last = explained.get(explained.size() - 1);
        return Optional.of(new StatusOverride(
                runId,
                last.entry().map(AnalystEntry::by).orElse(null),
                last.at(),
                automatedStatus,
                last.to(),
                VerdictRules.kind(automatedStatus),
                VerdictRules.kind(last.to())));
    }

    /** The current status; absent if no event has one. */
    Open<RunStatus> latest() {
        return statuses.isEmpty()
                ? Open.absent()
                : statuses.get(statuses.size() - 1).status();
    }
}
