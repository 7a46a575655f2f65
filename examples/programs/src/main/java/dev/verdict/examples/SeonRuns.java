package dev.verdict.examples;

import dev.verdict.http.StartedRun;
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
 * The runs of this backend's users at SEON, in its storage. Which run a session or a transaction belongs to is not in the data: this
 * backend knows it, since it starts one run at a time for a user. Safe to share between threads.
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

    /** A run was started. Its first webhooks can be here already. */
    void started(StartedRun started) {
        update(started.runId(), known -> known.mergedWith(started.run()));
        storage.put(RUN_OF_USER + started.userId(), started.runId().getBytes(StandardCharsets.UTF_8));
        List<byte[]> earlier = storage.take(UNLINKED + started.userId());
        for (byte[] event : earlier) {
            update(started.runId(), run -> run.link(SeonEvent.parse(event)));
        }
    }

    /** The run that an event is about, once it is stored; empty if it is stored and belongs to none, or none yet. */
    Optional<WorkflowRun> tell(SeonEvent event) {
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

    /** Keeps what could not be read. */
    void keep(byte[] body) {
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
