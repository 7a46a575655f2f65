package dev.verdict.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions, in memory. The one that was not used for longest ends first. Safe to share between threads. */
final class Sessions {
    private static final int MOST = 200;

    private int started;

    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    synchronized Session start() {
        started++;
        Session session = new Session("Analyst " + started);
        sessions.put(session.id(), session);
        return session;
    }

    synchronized Optional<Session> find(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : sessions.get(id));
    }
}
