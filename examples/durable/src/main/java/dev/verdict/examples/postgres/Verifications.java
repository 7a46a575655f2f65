package dev.verdict.examples.postgres;

import dev.verdict.http.frankieone.Execution;
import dev.verdict.poll.WaitState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored verifications. Any number of instances share them: an instance takes one that is due, with a lease, and stores what came of
 * its step. Between the two there is no transaction, so no call to the platform holds a lock or a connection.
 */
final class Verifications {
    private final Database database;
    private final Timing timing;

    /**
     * What a backend reads.
     *
     * @param stage how far the verification is
     * @param state what the last step saw; null before the first
     * @param reference the execution; null before it is known
     * @param result the result as JSON; null before it ended
     */
    record Row(
            Stage stage, @Nullable String state, @Nullable String reference, byte @Nullable [] result) {}

    Verifications(Database database, Timing timing) {
        this.database = database;
        this.timing = timing;
    }

    /** Asks for a verification, and returns whether it is new. The same id asks for the same verification. */
    boolean request(String id, Subject subject, Duration deadline) {
        return database.transaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO verification (id, entity_id, service_name, workflow_name, deadline)
                    VALUES (?, ?, ?, ?, now() + ? * interval '1 millisecond')
                    ON CONFLICT (id) DO NOTHING
                    """)) {
                insert.setString(1, id);
                insert.setString(2, subject.entityId());
                insert.setString(3, subject.serviceName());
                insert.setString(4, subject.workflowName());
                insert.setLong(5, deadline.toMillis());
                return insert.executeUpdate() == 1;
            }
        });
    }

    /** A verification as it is stored now. */
    Optional<Row> find(String id) {
        return database.transaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT stage, state, reference, result FROM verification WHERE id = ?")) {
                select.setString(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Row(
                                    Stage.valueOf(row.getString(1)),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getBytes(4)))
                            : Optional.empty();
                }
            }
        });
    }

    /**
     * Takes the verification that is due for the longest time. Rows that another instance is taking are skipped, not waited for.
     *
     * @param owner the name of the instance, for operators
     * @return the lease, committed; empty if nothing is due
     */
    Optional<Lease> take(String owner) {
        return database.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    WITH due AS (
                        SELECT id AS due_id FROM verification
                        WHERE next_poll_at <= now() AND (lease_until IS NULL OR lease_until <= now())
                        ORDER BY next_poll_at
                        LIMIT 1
                        FOR UPDATE SKIP LOCKED)
                    UPDATE verification
                    SET lease_owner = ?,
                        lease_until = now() + ? * interval '1 millisecond',
                        lease_number = lease_number + 1
                    FROM due
                    WHERE id = due_id
                    RETURNING *, CAST(extract(epoch FROM deadline - now()) * 1000 AS bigint) AS millis_left,
                        CAST(extract(epoch FROM now() - begun_at) * 1000 AS bigint) AS millis_elapsed
                    """)) {
                update.setString(1, owner);
                update.setLong(2, timing.lease().toMillis());
                try (ResultSet row = update.executeQuery()) {
                    return row.next() ? Optional.of(lease(connection, row)) : Optional.empty();
                }
            }
        });
    }

    private Lease lease(Connection connection, ResultSet row) throws SQLException {
        String id = row.getString("id");
        String attempt = null;
        boolean settled = false;
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT attempt, stored_at + ? * interval '1 millisecond' <= now() AS settled FROM attempt
                WHERE verification_id = ? ORDER BY number DESC LIMIT 1
                """)) {
            select.setLong(1, timing.settleTime().toMillis());
            select.setString(2, id);
            try (ResultSet newest = select.executeQuery()) {
                if (newest.next()) {
                    attempt = newest.getString("attempt");
                    settled = newest.getBoolean("settled");
                }
            }
        }
        return new Lease(
                id,
                row.getLong("lease_number"),
                Stage.valueOf(row.getString("stage")),
                new Subject(row.getString("entity_id"), row.getString("service_name"), row.getString("workflow_name")),
                row.getString("reference"),
                row.getObject("next_poll_at", OffsetDateTime.class),
                row.getString("wait_state") == null ? WaitState.begin() : WaitState.parse(row.getString("wait_state")),
                Duration.ofMillis(row.getLong("millis_elapsed")),
                Duration.ofMillis(row.getLong("millis_left")),
                attempt,
                settled);
    }

    /**
     * Stores an attempt, before it is sent. From the commit on, every instance finds out instead of sending. The call has a whole lease.
     *
     * @throws LeaseLostException if the lease ran out: nothing may be sent
     */
    void storeAttempt(Lease lease, String attempt) {
        database.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    UPDATE verification
                    SET stage = 'SENDING', lease_until = now() + ? * interval '1 millisecond'
                    WHERE id = ? AND lease_number = ? AND lease_until > now() AND stage = 'REQUESTED'
                    """)) {
                update.setLong(1, timing.lease().toMillis());
                update.setString(2, lease.id());
                update.setLong(3, lease.number());
                requireOne(update.executeUpdate(), lease);
            }
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO attempt (verification_id, number, attempt)
                    SELECT ?, count(*) + 1, ? FROM attempt WHERE verification_id = ?
                    """)) {
                insert.setString(1, lease.id());
                insert.setString(2, attempt);
                insert.setString(3, lease.id());
                return insert.executeUpdate();
            }
        });
    }

    /** Stores the reference of the execution that the newest attempt started, and ends the lease. The first poll is due at once. */
    void storeExecution(Lease lease, Execution execution) {
        database.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    UPDATE verification
                    SET stage = 'WAITING', execution_id = ?, reference = ?, state = 'EXECUTED', next_poll_at = now(),
                        lease_owner = NULL, lease_until = NULL
                    WHERE id = ? AND lease_number = ?
                    """)) {
                update.setString(1, execution.executionId());
                update.setString(2, execution.reference());
                update.setString(3, lease.id());
                update.setLong(4, lease.number());
                requireOne(update.executeUpdate(), lease);
            }
            try (PreparedStatement update = connection.prepareStatement("""
                    UPDATE attempt SET execution_id = ?
                    WHERE verification_id = ? AND number = (SELECT max(number) FROM attempt WHERE verification_id = ?)
                    """)) {
                update.setString(1, execution.executionId());
                update.setString(2, lease.id());
                update.setString(3, lease.id());
                return update.executeUpdate();
            }
        });
    }

    /** Stores a stage without an execution, and ends the lease. The next step is due after the delay; without one, there is none. */
    void storeStage(Lease lease, Stage stage, String state, Optional<Duration> delay) {
        store(lease, new NextPoll(stage, delay, null), state, null, false);
    }

    /** Stores what a poll saw, and ends the lease. A notification that came during the poll keeps its own time for the next one. */
    void storePoll(Lease lease, NextPoll next, String state, byte @Nullable [] result) {
        store(lease, next, state, result, true);
    }

    private void store(Lease lease, NextPoll next, String state, byte @Nullable [] result, boolean polled) {
        database.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    UPDATE verification
                    SET stage = ?, state = ?, result = coalesce(?, result), wait_state = coalesce(?, wait_state),
                        polls = polls + ?, polled_at = CASE WHEN ? THEN now() ELSE polled_at END,
                        next_poll_at = CASE WHEN next_poll_at = ? THEN now() + ? * interval '1 millisecond'
                                            ELSE next_poll_at END,
                        lease_owner = NULL, lease_until = NULL
                    WHERE id = ? AND lease_number = ?
                    """)) {
                update.setString(1, next.stage().name());
                update.setString(2, state);
                update.setBytes(3, result);
                update.setString(4, next.waitState());
                update.setInt(5, polled ? 1 : 0);
                update.setBoolean(6, polled);
                update.setObject(7, lease.dueAt());
                update.setObject(8, next.delay().map(Duration::toMillis).orElse(null), Types.BIGINT);
                update.setString(9, lease.id());
                update.setLong(10, lease.number());
                requireOne(update.executeUpdate(), lease);
                return true;
            }
        });
    }

    /**
     * Brings the next poll of an execution forward, on the word of anyone: at most one poll a second is caused this way.
     *
     * @return false if no verification has this execution
     */
    boolean pollNow(String executionId) {
        return database.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    UPDATE verification
                    SET next_poll_at = CASE
                        WHEN lease_until > now() THEN greatest(now(), polled_at + interval '1 second')
                        ELSE least(next_poll_at, greatest(now(), polled_at + interval '1 second')) END
                    WHERE execution_id = ?
                    """)) {
                update.setString(1, executionId);
                return update.executeUpdate() == 1;
            }
        });
    }

    /** The executions that belong to no verification yet. */
    List<Execution> unclaimed(List<Execution> executions) {
        return database.transaction(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT 1 FROM verification WHERE execution_id = ?")) {
                List<Execution> unclaimed = new ArrayList<>();
                for (Execution execution : executions) {
                    select.setString(1, execution.executionId());
                    try (ResultSet row = select.executeQuery()) {
                        if (!row.next()) {
                            unclaimed.add(execution);
                        }
                    }
                }
                return unclaimed;
            }
        });
    }

    private static void requireOne(int rows, Lease lease) {
        if (rows != 1) {
            throw new LeaseLostException(lease);
        }
    }
}
