package dev.verdict.desk.platform;

import dev.verdict.Progress;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.review.ReviewRun;
import dev.verdict.seon.AnalystEntry;
import dev.verdict.seon.IdvSessionFinished;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.StatusAt;
import dev.verdict.seon.TransactionProcessed;
import dev.verdict.seon.TransactionStatusUpdate;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.review.SeonReview;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds SEON's events into the runs of the store. Sessions and transactions do not name their run. This backend links them by the user,
 * because it starts only one run at a time for each user; an event long after the end of the run belongs to no run. Safe to share between
 * threads.
 */
final class SeonRuns {
    /** How long after the end of a run its last events can arrive, by SEON's clock. */
    private static final Duration LATE = Duration.ofHours(1);

    private final RunStore store;
    private final Map<String, String> runOfUser = new HashMap<>();
    /** Events of users whose run is being started: they can arrive before the response that names the run. */
    private final Map<String, List<SeonEvent>> waiting = new HashMap<>();

    SeonRuns(RunStore store) {
        this.store = store;
    }

    /** Remembers a run of the past, unless a newer one of that user is known. */
    synchronized void knows(String userId, String runId) {
        runOfUser.putIfAbsent(userId, runId);
    }

    /**
     * Says that a run of this user is about to be started; {@code started} or {@code notStarted} must follow.
     *
     * @return false if another one is being started
     */
    synchronized boolean starting(String userId) {
        return waiting.putIfAbsent(userId, new ArrayList<>()) == null;
    }

    /** Stores a run that was started. Its first webhooks may have arrived already. */
    void started(StartedRun started) {
        update(started.runId(), known -> known.mergedWith(started.run()));
        for (SeonEvent event : began(started.userId(), started.runId())) {
            update(started.runId(), run -> run.link(event));
        }
    }

    /** Remembers the newest run of a user, and returns the events that wait for it. */
    private synchronized List<SeonEvent> began(String userId, String runId) {
        runOfUser.put(userId, runId);
        List<SeonEvent> events = waiting.remove(userId);
        return events == null ? List.of() : events;
    }

    /** Says that no run was started, as far as this backend knows. */
    void notStarted(String userId) {
        List<SeonEvent> events;
        synchronized (this) {
            events = waiting.remove(userId);
        }
        if (events != null) {
            events.forEach(this::apply);
        }
    }

    /** Stores an event. */
    void apply(SeonEvent event) {
        if (event instanceof WorkflowEvent own) {
            update(own.runId(), run -> run.apply(own));
            return;
        }
        if (event instanceof TransactionStatusUpdate states) {
            runsOf(states).forEach(runId -> update(runId, run -> run.link(states)));
            return;
        }
        String userId = userId(event);
        if (userId == null || waits(userId, event)) {
            return; // a backend would also keep what it cannot link
        }
        Optional<String> runId = runOf(userId).filter(id -> !isTooLate(event, run(id)));
        if (runId.isPresent()) {
            update(runId.get(), run -> run.link(event));
        } else {
            SeonReview.outsideRuns(List.of(event)).forEach(store::putOutside);
        }
    }

    private Set<String> runsOf(TransactionStatusUpdate states) {
        Set<String> ids = states.transactions().stream()
                .flatMap(state -> Stream.ofNullable(state.id()))
                .collect(Collectors.toSet());
        return store.transactions().stream()
                .filter(transaction -> transaction.id() != null && ids.contains(transaction.id()))
                .flatMap(transaction -> Stream.ofNullable(transaction.runId()))
                .collect(Collectors.toSet());
    }

    private synchronized boolean waits(String userId, SeonEvent event) {
        List<SeonEvent> events = waiting.get(userId);
        return events != null && events.add(event);
    }

    private synchronized Optional<String> runOf(String userId) {
        return Optional.ofNullable(runOfUser.get(userId));
    }

    private static boolean isTooLate(SeonEvent event, WorkflowRun run) {
        Instant at = event.at();
        List<StatusAt> statuses = run.statusHistory();
        Instant last =
                statuses.isEmpty() ? null : statuses.get(statuses.size() - 1).at();
        return run.progress() == Progress.ENDED && at != null && last != null && at.isAfter(last.plus(LATE));
    }

    private static @Nullable String userId(SeonEvent event) {
        if (event instanceof IdvSessionFinished session) {
            return session.data().userId();
        }
        return event instanceof TransactionProcessed transaction
                ? transaction.data().userId()
                : null;
    }

    /** Adds an entry of the analyst log. */
    void log(String runId, AnalystEntry entry) {
        update(runId, run -> run.withAnalystEntry(entry));
    }

    private void update(String runId, UnaryOperator<WorkflowRun> change) {
        store.update(
                key(runId),
                row -> SeonReview.run(
                        change.apply(row.map(SeonRuns::result).orElseGet(() -> WorkflowRun.start(runId)))));
    }

    /** The run as it is in the store; a new one if it is not there. */
    WorkflowRun run(String runId) {
        return store.find(key(runId)).map(SeonRuns::result).orElseGet(() -> WorkflowRun.start(runId));
    }

    private static RunKey key(String runId) {
        return new RunKey(SeonReview.PLATFORM, runId);
    }

    private static WorkflowRun result(ReviewRun row) {
        return (WorkflowRun) row.result();
    }
}
