package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.verdict.TransportException;
import dev.verdict.http.CallEvent.Attempted;
import dev.verdict.http.CallEvent.Finished;
import dev.verdict.http.CallEvent.Retrying;
import dev.verdict.http.CallEvent.Started;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallListenerLoggingTest {
    private static final Optional<dev.verdict.VerdictException> FAILURE =
            Optional.of(new TransportException("Canarybird", null));

    /** A logger that records its lines. */
    private static final class RecordingLogger implements System.Logger {
        private final Set<Level> enabled;
        private final List<String> lines = new ArrayList<>();

        RecordingLogger(Set<Level> enabled) {
            this.enabled = enabled;
        }

        @Override
        public String getName() {
            return "recording";
        }

        @Override
        public boolean isLoggable(Level level) {
            return enabled.contains(level);
        }

        @Override
        public void log(Level level, String message) {
            lines.add(level + " " + message);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            throw new AssertionError("a stack trace must not be logged");
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            throw new AssertionError("a line must not be used as a format");
        }
    }

    private static List<CallEvent> events() {
        Duration took = Duration.ofMillis(5);
        OptionalInt ok = OptionalInt.of(200);
        Optional<String> id = Optional.of("01REQ");
        return List.of(
                new Started(1, "GET", "/v2/{x}", Optional.empty()),
                new Attempted(
                        1, "GET", "/v2/{x}", Optional.empty(), 1, OptionalInt.empty(), Optional.empty(), took, FAILURE),
                new Retrying(1, "GET", "/v2/{x}", Optional.empty(), 2, Duration.ofMillis(3)),
                new Attempted(1, "GET", "/v2/{x}", Optional.empty(), 2, ok, id, took, Optional.empty()),
                new Finished(1, "GET", "/v2/{x}", Optional.empty(), 2, ok, id, took, Optional.empty(), false),
                new Finished(
                        2,
                        "GET",
                        "/v2/{x}",
                        Optional.empty(),
                        1,
                        OptionalInt.empty(),
                        Optional.empty(),
                        took,
                        FAILURE,
                        false),
                new Finished(
                        3,
                        "GET",
                        "/v2/{x}",
                        Optional.empty(),
                        0,
                        OptionalInt.empty(),
                        Optional.empty(),
                        took,
                        Optional.empty(),
                        true));
    }

    private static List<String> logged(Set<System.Logger.Level> enabled) {
        RecordingLogger logger = new RecordingLogger(enabled);
        CallListener listener = CallListener.logging(logger);
        events().forEach(listener::onEvent);
        return logger.lines;
    }

    @Test
    void failed_calls_are_warnings_retries_are_info_and_the_rest_is_debug() {
        assertThat(logged(EnumSet.allOf(System.Logger.Level.class)))
                .containsExactly(
                        "DEBUG call 1 GET /v2/{x} started",
                        "DEBUG call 1 GET /v2/{x} attempt 1, 5 ms, TransportException",
                        "INFO call 1 GET /v2/{x} attempt 2 in PT0.003S",
                        "DEBUG call 1 GET /v2/{x} attempt 2, HTTP 200, request 01REQ, 5 ms",
                        "DEBUG call 1 GET /v2/{x} finished, attempts 2, HTTP 200, request 01REQ, 5 ms",
                        "WARNING call 2 GET /v2/{x} finished, attempts 1, 5 ms, TransportException",
                        "DEBUG call 3 GET /v2/{x} cancelled, attempts 0, 5 ms");
    }

    @Test
    void events_below_the_level_of_the_logger_are_not_written() {
        assertThat(logged(EnumSet.of(System.Logger.Level.WARNING))).hasSize(1);
        assertThat(logged(Set.of())).isEmpty();
    }

    @Test
    void a_client_logs_its_calls_to_the_given_logger() {
        try (Api api = new Api()) {
            RecordingLogger logger = new RecordingLogger(EnumSet.allOf(System.Logger.Level.class));
            api.answers(404, "");

            Mode.SYNC.lookFailure(api.client(api.builder().listener(CallListener.logging(logger))));

            assertThat(logger.lines).hasSize(3);
            assertThat(logger.lines.get(2)).startsWith("WARNING call 1 GET /v2/individuals/{entityId}/");
        }
    }

    @Test
    void the_default_logger_and_the_silent_listener_accept_all_events() {
        assertThatCode(() -> CallListener.logging().onEvent(events().get(0))).doesNotThrowAnyException();
        assertThatCode(() -> events().forEach(CallListener.none()::onEvent)).doesNotThrowAnyException();
    }
}
