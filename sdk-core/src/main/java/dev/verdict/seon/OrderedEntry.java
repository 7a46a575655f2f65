package dev.verdict.seon;

import dev.verdict.json.JsonRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a run keeps, with its place in the order of such things: as {@link StatusOrder} has it, then by its content, so that any
 * two that differ have an order, which does not depend on when they arrived.
 *
 * @param <T> what is kept
 * @param item what is kept
 * @param at when it happened
 * @param rank what goes last of those at one time
 * @param content what it says as a text: two that say the same are one
 * @param stored how it is written
 */
record OrderedEntry<T extends JsonRecord>(T item, @Nullable Instant at, int rank, String content, byte[] stored)
        implements Comparable<OrderedEntry<?>> {

    /** An event of the run itself. */
    static OrderedEntry<WorkflowEvent> own(String runId, StoredJson json) {
        WorkflowEvent event = RunState.own(runId, Events.read(json.fields(), json.json()));
        return of(event, event.at(), StatusOrder.rank(event.status()), json);
    }

    /** An event that was linked to the run. */
    static OrderedEntry<SeonEvent> linked(StoredJson json) {
        SeonEvent event = RunState.notOwn(Events.read(json.fields(), json.json()));
        int rank = 0;
        if (event instanceof IdvSessionFinished session) {
            rank = StatusOrder.rankOf(session.data().status());
        } else if (event instanceof TransactionProcessed transaction) {
            rank = StatusOrder.rankOf(transaction.data().state());
        }
        return of(event, event.at(), rank, json);
    }

    /** An entry of the analyst log. */
    static OrderedEntry<AnalystEntry> entry(StoredJson json) {
        AnalystEntry entry = AnalystEntry.parse(json.json());
        return of(entry, entry.at(), 0, json);
    }

    private static <T extends JsonRecord> OrderedEntry<T> of(T item, @Nullable Instant at, int rank, StoredJson json) {
        return new OrderedEntry<>(item, at, rank, Canonical.text(item), json.bytes());
    }

    /** The list with one more in its place; the list itself if that is in it already. */
    static <T extends JsonRecord> List<OrderedEntry<T>> with(List<OrderedEntry<T>> kept, OrderedEntry<T> another) {
        int place = Collections.binarySearch(kept, another);
        if (place >= 0 && another.compareForm(kept.get(place)) >= 0) {
            return kept;
        }
        List<OrderedEntry<T>> more = new ArrayList<>(kept.size() + 1);
        more.addAll(kept);
        if (place >= 0) {
            more.set(place, another);
        } else {
            more.add(-place - 1, another);
        }
        return Collections.unmodifiableList(more);
    }

    /** In their order, each once. */
    static <T extends JsonRecord> List<OrderedEntry<T>> inOrder(Stream<OrderedEntry<T>> kept) {
        return List.copyOf(kept.collect(Collectors.toMap(
                        one -> one, one -> one, BinaryOperator.minBy(OrderedEntry::compareWriting), TreeMap::new))
                .values());
    }

    /**
     * Which of two that say the same in different forms is kept, whichever comes first: a blank field and none are one, and so are an id
     * as text and as number. What a store makes of fields and numbers is not another form.
     */
    private int compareForm(OrderedEntry<T> other) {
        return Arrays.equals(stored, other.stored)
                ? 0
                : StoredJson.form(stored).compareTo(StoredJson.form(other.stored));
    }

    private int compareWriting(OrderedEntry<T> other) {
        int byForm = compareForm(other);
        return byForm == 0 ? Arrays.compare(stored, other.stored) : byForm;
    }

    static <T extends JsonRecord> List<T> items(List<OrderedEntry<T>> kept) {
        return kept.stream().map(OrderedEntry::item).toList();
    }

    @Override
    public int compareTo(OrderedEntry<?> other) {
        int byTime = StatusOrder.BY_TIME.compare(at, other.at);
        int byRank = byTime == 0 ? Integer.compare(rank, other.rank) : byTime;
        return byRank == 0 ? content.compareTo(other.content) : byRank;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderedEntry<?> that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
