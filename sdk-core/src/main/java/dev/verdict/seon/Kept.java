package dev.verdict.seon;

import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a run keeps, with its place in the order of such things: by time, what has none first; then by weight; then by its
 * content, so that any two that differ have an order, which does not depend on when they arrived.
 *
 * @param <T> what is kept
 * @param item what is kept
 * @param at when it happened
 * @param weight what goes last of those at one time
 * @param content its fields as a text, the same however they were sorted
 */
record Kept<T extends JsonRecord>(T item, @Nullable Instant at, int weight, String content)
        implements Comparable<Kept<?>> {
    static final Comparator<@Nullable Instant> BY_TIME = Comparator.nullsFirst(Comparator.<Instant>naturalOrder());

    static Kept<WorkflowEvent> of(WorkflowEvent event) {
        return new Kept<>(event, event.at(), RunRules.weight(event.status()), content(event));
    }

    static Kept<SeonEvent> linked(SeonEvent event) {
        int weight = 0;
        if (event instanceof IdvSessionFinished session) {
            weight = RunRules.weightOf(session.data().status());
        } else if (event instanceof TransactionProcessed transaction) {
            weight = RunRules.weightOf(transaction.data().state());
        }
        return new Kept<>(event, event.at(), weight, content(event));
    }

    /** As it will be read again: not every time can be written. */
    static Kept<AnalystEntry> of(AnalystEntry entry) {
        AnalystEntry written = AnalystEntry.parse(entry.toJson());
        return new Kept<>(written, written.at(), 0, content(written));
    }

    /** The list with one more in its place; the list itself if that is in it already. */
    static <T extends JsonRecord> List<Kept<T>> with(List<Kept<T>> kept, Kept<T> another) {
        int place = Collections.binarySearch(kept, another);
        if (place >= 0) {
            return kept;
        }
        List<Kept<T>> more = new ArrayList<>(kept);
        more.add(-place - 1, another);
        return List.copyOf(more);
    }

    /** In their order, each once. */
    static <T extends JsonRecord> List<Kept<T>> inOrder(Stream<Kept<T>> kept) {
        return List.copyOf(kept.collect(Collectors.toCollection(TreeSet::new)));
    }

    static <T extends JsonRecord> List<T> items(List<Kept<T>> kept) {
        return kept.stream().map(Kept::item).toList();
    }

    @Override
    public int compareTo(Kept<?> other) {
        int byTime = BY_TIME.compare(at, other.at);
        int byWeight = byTime == 0 ? Integer.compare(weight, other.weight) : byTime;
        return byWeight == 0 ? content.compareTo(other.content) : byWeight;
    }

    private static String content(JsonRecord record) {
        return content(JsonBinding.canonical(record));
    }

    /** A JSON value as a text. */
    static String content(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<>(map).forEach((key, field) -> {
                append(text, key);
                append(text, field);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> append(text, item));
            text.append(']');
        } else if (value instanceof String string) {
            text.append('"').append(string.length()).append(':').append(string);
        } else if (value instanceof BigDecimal number) {
            text.append('#').append(number).append(';');
        } else {
            text.append(value).append(';'); // true, false or null
        }
    }
}
