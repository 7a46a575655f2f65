package dev.verdict.examples.postgres;

import java.sql.SQLException;

/** The database failed. If that happened at a commit, nobody knows whether it was carried out. */
final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super("the database failed, SQL state " + cause.getSQLState(), cause);
    }
}
