package dev.verdict.sandbox;

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
 * The times that a journey's events tell of. A run's own are close together, and in the same order: times in the future would outdo
 * what an analyst says later.
 */
final class SeonTimes {
    private static final Set<String> FIELDS = Set.of("timestamp", "date", "startedAt", "finishedAt");
    private static final Duration APART = Duration.ofMillis(1);
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Instant> inOrder;

    private SeonTimes(List<Instant> inOrder) {
        this.inOrder = inOrder;
    }

    static SeonTimes of(List<SeonJourney.Told> events) {
        TreeSet<Instant> times = new TreeSet<>();
        events.forEach(told -> JsonTree.copyOf(told.json(), (field, text) -> {
            parse(field, text).ifPresent(times::add);
            return text;
        }));
        return new SeonTimes(new ArrayList<>(times));
    }

    /** A time after all of them. */
    String after() {
        return (inOrder.isEmpty() ? FIRST : inOrder.get(inOrder.size() - 1).plus(Duration.ofMinutes(1))).toString();
    }

    /** The text as it stands in an event of a run that began then: another time, if it is one. */
    String issued(String field, String text, Instant start) {
        return parse(field, text)
                .map(inOrder::indexOf)
                .map(index -> start.plus(APART.multipliedBy(index + 1L)).toString())
                .orElse(text);
    }

    /** The latest time of a run that began then. */
    Instant last(Instant start) {
        return start.plus(APART.multipliedBy(inOrder.size()));
    }

    /** A time after another one, and not before now. */
    static Instant next(Instant last, Instant now) {
        Instant later = last.plus(APART);
        return now.isAfter(later) ? now : later;
    }

    private static Optional<Instant> parse(String field, String text) {
        try {
            return FIELDS.contains(field)
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
