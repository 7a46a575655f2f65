package dev.verdict.review;

import dev.verdict.Open;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the filters of runs and transactions have in common. */
final class EventFilter {
    private EventFilter() {}

    /** The statuses as {@link #name} gives them. */
    static Set<String> names(Collection<String> statuses) {
        Set<String> names = new TreeSet<>();
        statuses.forEach(status -> names.add(status.strip().toUpperCase(Locale.ROOT)));
        return names;
    }

    /** The name of a status that is the same for every spelling of it. */
    static String name(Open<?> status) {
        return status.known().map(Enum::name).orElseGet(() -> status.raw().toUpperCase(Locale.ROOT));
    }

    /** Whether a filter without a value, or with this value, accepts an event. */
    static boolean accepts(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }

    static boolean mentions(ReviewEvent event, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || contains(event.runId(), wanted)
                || contains(event.person().name(), wanted)
                || contains(event.person().email(), wanted)
                || event.person().aliases().stream().anyMatch(alias -> contains(alias, wanted));
    }

    private static boolean contains(@Nullable String text, String wanted) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
