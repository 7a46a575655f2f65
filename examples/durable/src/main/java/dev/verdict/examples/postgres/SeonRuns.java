package dev.verdict.examples.postgres;

import dev.verdict.http.seon.StartedRun;
import dev.verdict.seon.IdvSessionFinished;
import dev.verdict.seon.ReceivedEvent;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.TransactionProcessed;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The stored SEON runs. Any number of receivers share them: one transaction stores an event as it was sent, and folds it into its run.
 * Events can come in any order, more than once, and at the same time.
 *
 * <p>Every transaction takes its locks in the same order, so none waits for another in a circle: the user, the event, the run.
 *
 * <p>Sessions and transactions do not name their run. This backend links them by the user, because it starts only one run at a time for
 * each user.
 */
final class SeonRuns {
    private final Database database;

    SeonRuns(Database database) {
        this.database = database;
    }

    /** Stores a new run. Its first events may have arrived already. */
    void started(StartedRun started) {
        database.transaction(connection -> {
            lockUser(connection, started.userId());
            update(
                    connection,
                    "INSERT INTO seon_user (user_id, run_id) VALUES (?, ?)"
                            + " ON CONFLICT (user_id) DO UPDATE SET run_id = excluded.run_id",
                    started.userId(),
                    started.runId());
            List<byte[]> earlier = linkEarlier(connection, started.userId(), started.runId());
            return fold(connection, started.runId(), run -> {
                WorkflowRun next = run.mergedWith(started.run());
                for (byte[] event : earlier) {
                    next = next.link(SeonEvent.parse(event));
                }
                return next;
            });
        });
    }

    /**
     * Stores an event and folds it into its run. When this returns, both are committed.
     *
     * @param body the event as it was sent
     * @return whether the event is new
     */
    boolean apply(ReceivedEvent received, byte[] body) {
        SeonEvent event = received.event();
        return database.transaction(connection -> {
            if (event instanceof WorkflowEvent own) {
                if (!insertEvent(connection, received.requestId(), body, null, own.runId())) {
                    return false;
                }
                fold(connection, own.runId(), run -> run.apply(own));
                return true;
            }
            String userId = userId(event);
            String runId = userId == null ? null : runOf(connection, userId);
            if (!insertEvent(connection, received.requestId(), body, userId, runId)) {
                return false;
            }
            if (runId != null) {
                fold(connection, runId, run -> run.link(event));
            }
            return true;
        });
    }

    /** Stores a signed body that this version cannot read. A later one may. */
    void storeUnread(byte[] body) {
        database.transaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO seon_event (body, is_read) VALUES (?, false) ON CONFLICT (digest) DO NOTHING")) {
                insert.setBytes(1, body);
                return insert.executeUpdate();
            }
        });
    }

    Optional<WorkflowRun> find(String runId) {
        return database.transaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT run FROM seon_run WHERE run_id = ?")) {
                select.setString(1, runId);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(WorkflowRun.parse(row.getBytes(1))) : Optional.empty();
                }
            }
        });
    }

    /** False if the event is stored already. Of two transactions with the same event, the second waits here for the first. */
    private static boolean insertEvent(
            Connection connection,
            @Nullable String requestId,
            byte[] body,
            @Nullable String userId,
            @Nullable String runId)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO seon_event (body, request_id, user_id, run_id, is_read) VALUES (?, ?, ?, ?, true)
                ON CONFLICT (digest) DO NOTHING
                """)) {
            insert.setBytes(1, body);
            insert.setString(2, requestId);
            insert.setString(3, userId);
            insert.setString(4, runId);
            return insert.executeUpdate() == 1;
        }
    }

    private static boolean fold(Connection connection, String runId, UnaryOperator<WorkflowRun> change)
            throws SQLException {
        Optional<WorkflowRun> stored = lock(connection, runId);
        if (stored.isEmpty()) {
            insertEmpty(connection, runId);
            stored = lock(connection, runId);
        }
        WorkflowRun run = change.apply(stored.orElseThrow());
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE seon_run SET run = ?, verdict = ?, changed_at = now() WHERE run_id = ?")) {
            update.setBytes(1, run.toJson());
            update.setString(2, run.verdict().kind().name());
            update.setString(3, runId);
            return update.executeUpdate() == 1;
        }
    }

    /** Reads a run. Of two events of a run, the second waits here until the first is committed. */
    private static Optional<WorkflowRun> lock(Connection connection, String runId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT run FROM seon_run WHERE run_id = ? FOR UPDATE")) {
            select.setString(1, runId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(WorkflowRun.parse(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    /** Of two first events of a run, the second waits here, and finds the run of the first. */
    private static void insertEmpty(Connection connection, String runId) throws SQLException {
        WorkflowRun start = WorkflowRun.start(runId);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO seon_run (run_id, run, verdict) VALUES (?, ?, ?) ON CONFLICT (run_id) DO NOTHING")) {
            insert.setString(1, runId);
            insert.setBytes(2, start.toJson());
            insert.setString(3, start.verdict().kind().name());
            insert.executeUpdate();
        }
    }

    private static @Nullable String userId(SeonEvent event) {
        if (event instanceof IdvSessionFinished session) {
            return session.data().userId();
        }
        return event instanceof TransactionProcessed transaction
                ? transaction.data().userId()
                : null;
    }

    /** Without this lock, an event and the start of its run could miss each other. */
    private static void lockUser(Connection connection, String userId) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, userId);
            lock.execute();
        }
    }

    private static @Nullable String runOf(Connection connection, String userId) throws SQLException {
        lockUser(connection, userId);
        try (PreparedStatement select = connection.prepareStatement("SELECT run_id FROM seon_user WHERE user_id = ?")) {
            select.setString(1, userId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static List<byte[]> linkEarlier(Connection connection, String userId, String runId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE seon_event SET run_id = ? WHERE user_id = ? AND run_id IS NULL RETURNING body")) {
            update.setString(1, runId);
            update.setString(2, userId);
            List<byte[]> bodies = new ArrayList<>();
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    bodies.add(rows.getBytes(1));
                }
            }
            return bodies;
        }
    }

    private static void update(Connection connection, String sql, String first, String second) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, first);
            update.setString(2, second);
            update.executeUpdate();
        }
    }
}
