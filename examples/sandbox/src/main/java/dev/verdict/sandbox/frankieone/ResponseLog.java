package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newest responses by request id, for the retrieve endpoint. Safe to share between threads. */
final class ResponseLog {
    private static final int MAX_SIZE = 1_000;

    private final Map<String, Logged> byRequestId = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Logged> eldest) {
            return size() > MAX_SIZE;
        }
    };

    private record Logged(@Nullable String childId, Reply.Response response) {}

    synchronized void add(String requestId, @Nullable String childId, Reply.Response response) {
        byRequestId.put(requestId, new Logged(childId, response));
    }

    /** The response, if it was sent to that child account. */
    synchronized Optional<Reply.Response> find(String requestId, @Nullable String childId) {
        return Optional.ofNullable(byRequestId.get(requestId))
                .filter(logged -> Objects.equals(logged.childId(), childId))
                .map(Logged::response);
    }

    synchronized void clear() {
        byRequestId.clear();
    }
}
