package dev.verdict.examples.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database with the schema of {@code schema.sql}: on a server of yours, or on one that this class starts and stops.
 *
 * <p>The server that it starts writes to disk before a commit returns, as a server of yours does. It has no password, listens on the
 * loopback address, and deletes its data when it stops.
 */
public final class Database implements AutoCloseable {
    private static final String SCHEMA = "verdict_durable";

    /** Held while the schema is created, because several instances can start at once. The number only has to be the same. */
    private static final long SCHEMA_LOCK = 7_040_271_993L;

    private final @Nullable EmbeddedPostgres server;
    private final String url;
    private final HikariDataSource connections;

    /** Work within a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private Database(@Nullable EmbeddedPostgres server, String url) {
        this.server = server;
        this.url = url;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setSchema(SCHEMA);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        // Without this, the messages of exceptions repeat values of rows.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        this.connections = new HikariDataSource(config);
        createSchema();
    }

    /** The database at a URL such as {@code jdbc:postgresql://localhost/verdict?user=verdict&password=…}. */
    static Database at(String url) {
        return new Database(null, url);
    }

    /** A database on a server that starts now, and stops with {@link #close()} or with the JVM. */
    static Database embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on") // this library turns both off
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("track_wal_io_timing", "on")
                    .start();
            return new Database(server, server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "PostgreSQL did not start. It does not run as root where user namespaces are not allowed, as in many containers:"
                            + " use another user, or a server of yours with --url",
                    e);
        }
    }

    /** The database that the arguments of a program ask for: {@code --url jdbc:postgresql://…}, or none for a server of its own. */
    static Database open(String... args) {
        if (args.length == 0) {
            return embedded();
        }
        if (args.length == 2 && args[0].equals("--url")) {
            return at(args[1]);
        }
        throw new IllegalArgumentException("usage: [--url jdbc:postgresql://host/database?user=…]");
    }

    /** The URL, for another process. It can hold a password. */
    String url() {
        return url;
    }

    /** Does the work in a transaction, which is committed when this returns, and rolled back if the work throws. */
    <T> T transaction(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private void createSchema() {
        String script = script();
        transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
                return statement.execute(script);
            }
        });
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream("schema.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connections.close();
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
