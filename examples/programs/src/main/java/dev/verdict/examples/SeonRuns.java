package dev.verdict.examples;

import dev.verdict.http.seon.StartedRun;
import dev.verdict.seon.IdvSessionFinished;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.TransactionProcessed;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The stored SEON runs of this backend's users. Sessions and transactions do not name their run. This backend links them by the user,
 * because it starts only one run at a time for each user. Safe to share between threads.
 */
final class SeonRuns {
    private static final String RUN = "seon-run/";
    private static final String RUN_OF_USER = "seon-run-of-user/";
    private static final String UNREAD = "seon-unread";
    private static final String UNLINKED = "seon-unlinked/";

    private final Storage storage;

    SeonRuns(Storage storage) {
        this.storage = storage;
    }

    /** Stores a new run. Its first webhooks may have arrived already. */
    void started(StartedRun started) {
        update(started.runId(), known -> known.mergedWith(started.run()));
        storage.put(RUN_OF_USER + started.userId(), started.runId().getBytes(StandardCharsets.UTF_8));
        List<byte[]> earlier = storage.take(UNLINKED + started.userId());
        for (byte[] event : earlier) {
            update(started.runId(), run -> run.link(SeonEvent.parse(event)));
        }
    }

    /** Stores an event and returns its run; empty if the event belongs to no run yet. */
    Optional<WorkflowRun> apply(SeonEvent event) {
        if (event instanceof WorkflowEvent own) {
            update(own.runId(), run -> run.apply(own));
            return Optional.of(run(own.runId()));
        }
        String userId = userId(event).orElse(null);
        if (userId == null) {
            storage.append(UNLINKED, event.toJson());
            return Optional.empty();
        }
        Optional<String> runId = storage.get(RUN_OF_USER + userId).map(id -> new String(id, StandardCharsets.UTF_8));
        if (runId.isEmpty()) {
            storage.append(UNLINKED + userId, event.toJson());
            return Optional.empty();
        }
        update(runId.get(), run -> run.link(event));
        return runId.map(this::run);
    }

    /** Stores a body that could not be read. */
    void storeUnread(byte[] body) {
        storage.append(UNREAD, body);
    }

    private static Optional<String> userId(SeonEvent event) {
        if (event instanceof IdvSessionFinished session) {
            return Optional.ofNullable(session.data().userId());
        }
        return event instanceof TransactionProcessed transaction
                ? Optional.ofNullable(transaction.data().userId())
                : Optional.empty();
    }

    void update(String runId, UnaryOperator<WorkflowRun> change) {
        storage.update(
                RUN + runId,
                kept -> change.apply(kept.map(WorkflowRun::parse).orElseGet(() -> WorkflowRun.start(runId)))
                        .toJson());
    }

    WorkflowRun run(String runId) {
        return storage.get(RUN + runId).map(WorkflowRun::parse).orElseGet(() -> WorkflowRun.start(runId));
    }
}
