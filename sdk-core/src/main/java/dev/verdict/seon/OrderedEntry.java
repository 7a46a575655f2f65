package dev.verdict.seon;

import dev.verdict.json.JsonRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event or a log entry of a run, with the keys of its order: the time, then {@link StatusOrder}'s precedence, then the content. The
 * order is total and does not depend on when the entries arrived.
 *
 * @param <T> the type of the item
 */
final class OrderedEntry<T extends JsonRecord> implements Comparable<OrderedEntry<?>> {
    private final T item;
    private final @Nullable Instant at;
    private final int tiePrecedence;
    private final byte[] stored;
    /** Computed on first use: most entries differ in time. Two threads may compute it twice. */
    private @Nullable String content;

    private OrderedEntry(T item, @Nullable Instant at, int tiePrecedence, byte[] stored) {
        this.item = item;
        this.at = at;
        this.tiePrecedence = tiePrecedence;
        this.stored = stored;
    }

    /** The event or log entry. */
    T item() {
        return item;
    }

    /** When it happened; null if that is unknown. */
    @Nullable
    Instant at() {
        return at;
    }

    /** The canonical text of the item; two entries with the same content are duplicates. */
    String content() {
        String known = content;
        if (known == null) {
            known = CanonicalText.text(item);
            content = known;
        }
        return known;
    }

    /** The JSON of the item in the run's own JSON. */
    byte[] stored() {
        return stored;
    }

    /** An event of the run itself. */
    static OrderedEntry<WorkflowEvent> own(String runId, StoredJson json) {
        WorkflowEvent event = RunState.requireOwn(runId, EventParser.read(json.fields(), json.json()));
        return of(event, event.at(), StatusOrder.tiePrecedence(event.status()), json);
    }

    /** An event that the caller linked to the run. */
    static OrderedEntry<SeonEvent> linked(StoredJson json) {
        SeonEvent event = RunState.requireLinkable(EventParser.read(json.fields(), json.json()));
        int tiePrecedence = 0;
        if (event instanceof IdvSessionFinished session) {
            tiePrecedence = StatusOrder.decisionTiePrecedence(session.data().status());
        } else if (event instanceof TransactionProcessed transaction) {
            tiePrecedence = StatusOrder.decisionTiePrecedence(transaction.data().state());
        }
        return of(event, event.at(), tiePrecedence, json);
    }

    /** An entry of the analyst log. */
    static OrderedEntry<AnalystEntry> entry(StoredJson json) {
        AnalystEntry entry = AnalystEntry.parse(json.json());
        return of(entry, entry.at(), 0, json);
    }

    private static <T extends JsonRecord> OrderedEntry<T> of(
            T item, @Nullable Instant at, int tiePrecedence, StoredJson json) {
        return new OrderedEntry<>(item, at, tiePrecedence, json.bytes());
    }

    /** The list with one more entry in order; the same list if it has the entry already. */
    static <T extends JsonRecord> List<OrderedEntry<T>> with(List<OrderedEntry<T>> entries, OrderedEntry<T> another) {
        int place = Collections.binarySearch(entries, another);
        if (place >= 0 && another.compareForm(entries.get(place)) >= 0) {
            return entries;
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        OrderedEntry<T>[] more = entries.toArray(new OrderedEntry[entries.size() + (place >= 0 ? 0 : 1)]);
        int at = place >= 0 ? place : -place - 1;
        if (place < 0) {
            System.arraycopy(more, at, more, at + 1, entries.size() - at);
        }
        more[at] = another;
        return Collections.unmodifiableList(Arrays.asList(more)); // copied once: a run can have thousands of events
    }

    /** The entries in order, without duplicates. */
    static <T extends JsonRecord> List<OrderedEntry<T>> inOrder(Stream<OrderedEntry<T>> entries) {
        return List.copyOf(entries.collect(Collectors.toMap(
                        one -> one, one -> one, BinaryOperator.minBy(OrderedEntry::compareWriting), TreeMap::new))
                .values());
    }

    /**
     * Decides which of two duplicates to keep, independent of their order of arrival. Duplicates can differ in form: a blank field and a
     * missing one are equal, and so are an id as text and as number. A store's rewriting of fields and numbers is not another form.
     */
    private int compareForm(OrderedEntry<T> other) {
        return Arrays.equals(stored, other.stored)
                ? 0
                : StoredJson.canonicalText(stored).compareTo(StoredJson.canonicalText(other.stored));
    }

    private int compareWriting(OrderedEntry<T> other) {
        int byForm = compareForm(other);
        return byForm == 0 ? Arrays.compare(stored, other.stored) : byForm;
    }

    static <T extends JsonRecord> List<T> items(List<OrderedEntry<T>> entries) {
        return entries.stream().map(OrderedEntry::item).toList();
    }

    @Override
    public int compareTo(OrderedEntry<?> other) {
        int byTime = StatusOrder.BY_TIME.compare(at, other.at);
        int byPrecedence = byTime == 0 ? Integer.compare(tiePrecedence, other.tiePrecedence) : byTime;
        return byPrecedence == 0 ? content().compareTo(other.content()) : byPrecedence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderedEntry<?> that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }
}
