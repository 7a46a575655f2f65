package dev.verdict.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The newest answers, by the request they were given to. Safe to share between threads. */
final class Answers {
    private static final int MOST = 1_000;

    private final Map<String, Given> byRequest = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > MOST;
        }
    };

    private record Given(@Nullable String childId, Reply.Answer answer) {}

    synchronized void add(String requestId, @Nullable String childId, Reply.Answer answer) {
        byRequest.put(requestId, new Given(childId, answer));
    }

    /** The answer, if it was given to that child account. */
    synchronized Optional<Reply.Answer> find(String requestId, @Nullable String childId) {
        return Optional.ofNullable(byRequest.get(requestId))
                .filter(given -> Objects.equals(given.childId(), childId))
                .map(Given::answer);
    }

    synchronized void clear() {
        byRequest.clear();
    }
}
