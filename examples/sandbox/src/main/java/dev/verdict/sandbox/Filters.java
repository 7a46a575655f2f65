package dev.verdict.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which objects of a list are asked for: those that pass every filter of a query. */
final class Filters implements Predicate<JsonTree> {
    private final Query query;
    private final List<Predicate<JsonTree>> filters = new ArrayList<>();

    Filters(Query query) {
        this.query = query;
    }

    /** The field is one of the words of a parameter, if there are any. */
    Filters words(String parameter, String field) {
        List<String> words = query.words(parameter);
        if (!words.isEmpty()) {
            filters.add(object -> object.text(field).filter(words::contains).isPresent());
        }
        return this;
    }

    /** The field is a time between those of its parameters {@code …After} and {@code …Before}, both included. */
    Filters times(String field) {
        Instant after = query.time(field + "After");
        Instant before = query.time(field + "Before");
        if (after != null || before != null) {
            filters.add(object -> {
                Instant time = timeOf(object, field);
                return time != null
                        && (after == null || !time.isBefore(after))
                        && (before == null || !time.isAfter(before));
            });
        }
        return this;
    }

    @Override
    public boolean test(JsonTree object) {
        return filters.stream().allMatch(filter -> filter.test(object));
    }

    /** The time in a field; null if there is none. */
    static @Nullable Instant timeOf(JsonTree object, String field) {
        Optional<String> text = object.text(field);
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text.get()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
