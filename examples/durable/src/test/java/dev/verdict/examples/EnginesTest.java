package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.testing.TestWorkflowEnvironment;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

class EnginesTest {
    @Test
    void temporal_starts() {
        try (TestWorkflowEnvironment temporal = TestWorkflowEnvironment.newInstance()) {
            assertThat(temporal.getNamespace()).isNotBlank();
        }
    }

    @Test
    void postgresql_starts() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
