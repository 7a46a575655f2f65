package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.fixtures.MutableJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Accepts the items of a list that match all filters of a query. */
final class ItemFilter implements Predicate<MutableJson> {
    private final QueryParameters query;
    private final List<Predicate<MutableJson>> conditions = new ArrayList<>();

    ItemFilter(QueryParameters query) {
        this.query = query;
    }

    /** If the parameter was sent, the field must have one of its values. */
    ItemFilter texts(String parameter, String field) {
        List<String> values = query.list(parameter);
        if (!values.isEmpty()) {
            conditions.add(item -> item.text(field).filter(values::contains).isPresent());
        }
        return this;
    }

    /** The field must be a time within the parameters {@code …After} and {@code …Before}, both inclusive, as far as sent. */
    ItemFilter times(String field) {
        Instant after = query.time(field + "After");
        Instant before = query.time(field + "Before");
        if (after != null || before != null) {
            conditions.add(item -> {
                Instant time = timeOf(item, field);
                return time != null
                        && (after == null || !time.isBefore(after))
                        && (before == null || !time.isAfter(before));
            });
        }
        return this;
    }

    @Override
    public boolean test(MutableJson item) {
        return conditions.stream().allMatch(condition -> condition.test(item));
    }

    /** The time in a field; null if the field holds none. */
    static @Nullable Instant timeOf(MutableJson item, String field) {
        Optional<String> text = item.text(field);
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text.get()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
