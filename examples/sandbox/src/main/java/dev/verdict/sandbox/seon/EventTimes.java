package dev.verdict.sandbox.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The times in a script's events. Each run replaces them by times in the same order, one millisecond apart: a time in the future would be
 * later than a status change that an analyst makes after the run.
 */
final class EventTimes {
    private static final Set<String> FIELDS = Set.of("timestamp", "date", "startedAt", "finishedAt");
    private static final Duration STEP = Duration.ofMillis(1);
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Instant> ascending;

    private EventTimes(List<Instant> ascending) {
        this.ascending = ascending;
    }

    static EventTimes of(List<JsonObject> events) {
        TreeSet<Instant> times = new TreeSet<>();
        events.forEach(event -> MutableJson.copyOf(event, (field, text) -> {
            parse(field, text).ifPresent(times::add);
            return text;
        }));
        return new EventTimes(new ArrayList<>(times));
    }

    /** A time after all times of the script. */
    String timeAfter() {
        return (ascending.isEmpty()
                        ? FIRST
                        : ascending.get(ascending.size() - 1).plus(Duration.ofMinutes(1)))
                .toString();
    }

    /** Replaces a time by that of a run; any other text stays as it is. */
    String replace(String field, String text, Instant start) {
        return parse(field, text)
                .map(ascending::indexOf)
                .map(index -> start.plus(STEP.multipliedBy(index + 1L)).toString())
                .orElse(text);
    }

    /** The latest time of a run that started at this time. */
    Instant last(Instant start) {
        return start.plus(STEP.multipliedBy(ascending.size()));
    }

    /** A time after the last one, and not before now. */
    static Instant next(Instant last, Instant now) {
        Instant later = last.plus(STEP);
        return now.isAfter(later) ? now : later;
    }

    private static Optional<Instant> parse(String field, String text) {
        try {
            return FIELDS.contains(field)
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
