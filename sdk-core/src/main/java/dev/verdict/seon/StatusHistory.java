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
 * How a run's status went, and which of its moves only a person can have made: from a status that ended the run to APPROVED, DECLINED or
 * REVIEW, with nothing in between that goes on. A machine decides once; to run out of time, to break and to begin anew are no decisions.
 */
final class StatusHistory {
    private final List<StatusAt> statuses;
    private final List<ManualChange> changes = new ArrayList<>();
    private final List<Reopening> reopenings = new ArrayList<>();
    /** The last status that ended the run, if it has not gone on since. */
    private @Nullable StatusAt end;
    /** The last of them that no person gave it. */
    private Open<RunStatus> machines = Open.absent();
    /** Whether the end is a person's. */
    private boolean isManual;

    private StatusHistory(List<StatusAt> statuses) {
        this.statuses = statuses;
        statuses.forEach(this::add);
    }

    static StatusHistory of(List<OrderedEntry<WorkflowEvent>> events) {
        return new StatusHistory(inOrder(events));
    }

    /** One status for each time, the one that counts; what has no time goes first, or if it counts rather than the latest, last. */
    private static List<StatusAt> inOrder(List<OrderedEntry<WorkflowEvent>> events) {
        List<StatusAt> statuses = new ArrayList<>();
        for (OrderedEntry<WorkflowEvent> event : events) {
            int last = statuses.size() - 1;
            if (last >= 0 && Objects.equals(statuses.get(last).at(), event.at())) {
                statuses.remove(last); // they are in order, so this one goes before it
            }
            statuses.add(new StatusAt(event.item().status(), event.at()));
        }
        if (!statuses.isEmpty()
                && statuses.get(0).at() == null
                && StatusOrder.goesBeforeLatest(
                        StatusOrder.rank(statuses.get(0).status()),
                        StatusOrder.rank(statuses.get(statuses.size() - 1).status()))) {
            statuses.add(statuses.remove(0));
        }
        return List.copyOf(statuses);
    }

    private void add(StatusAt now) {
        switch (RunRules.progress(RunRules.kind(now.status()))) {
            case RUNNING -> {
                if (end != null && end.at() != null && now.at() != null) {
                    reopenings.add(new Reopening(end.status(), now.status(), now.at()));
                }
                end = null;
            }
            case ENDED -> {
                if (end == null || !isDecision(now.status())) {
                    machines = now.status();
                    isManual = false;
                } else if (!end.status().known().equals(now.status().known())) {
                    changes.add(new ManualChange(end.status(), now.status(), now.at(), Optional.empty()));
                    isManual = true;
                }
                end = now;
            }
            case UNKNOWN -> {} // it may be anything
        }
    }

    private static boolean isDecision(Open<RunStatus> status) {
        return status.is(RunStatus.REVIEW) || status.is(RunStatus.APPROVED) || status.is(RunStatus.DECLINED);
    }

    List<StatusAt> statuses() {
        return statuses;
    }

    List<ManualChange> manualChanges(List<AnalystEntry> log) {
        return LogPairs.explained(changes, log);
    }

    List<Reopening> reopenings() {
        return List.copyOf(reopenings);
    }

    /** The last manual change, if what it led to still stands. */
    Optional<StatusOverride> override(String runId, List<AnalystEntry> log) {
        if (!isManual || RunRules.progress(RunRules.kind(latest())) != Progress.ENDED) {
            return Optional.empty();
        }
        List<ManualChange> explained = manualChanges(log);
        ManualChange last = explained.get(explained.size() - 1);
        return Optional.of(new StatusOverride(
                runId,
                last.entry().map(AnalystEntry::by).orElse(null),
                last.at(),
                machines,
                last.to(),
                RunRules.kind(machines),
                RunRules.kind(last.to())));
    }

    /** The status now; absent if no event told one. */
    Open<RunStatus> latest() {
        return statuses.isEmpty()
                ? Open.absent()
                : statuses.get(statuses.size() - 1).status();
    }
}
