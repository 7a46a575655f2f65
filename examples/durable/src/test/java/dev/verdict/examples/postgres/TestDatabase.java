package dev.verdict.examples.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One server for all tests of this JVM, which stops with it. */
final class TestDatabase {
    private static final Database SHARED = Database.embedded();

    private TestDatabase() {}

    /** The database, empty. */
    static Database empty() {
        SHARED.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("TRUNCATE verification, attempt, seon_run, seon_user, seon_event");
            }
        });
        return SHARED;
    }

    /** The first column of the only row, as text; null if there is no row or no value. */
    static @Nullable String value(String sql, String... parameters) {
        return SHARED.transaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setString(i + 1, parameters[i]);
                }
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getString(1) : null;
                }
            }
        });
    }

    static int count(String sql, String... parameters) {
        return Integer.parseInt(String.valueOf(value(sql, parameters)));
    }

    /** Waits for a condition, and fails if it does not come true. */
    static void await(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + limit + ": " + what);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
