package dev.verdict.desk.web;

import dev.verdict.review.ReviewEvent;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.ReviewTransaction;
import dev.verdict.review.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column that orders a list. Rows without a value come last, in both directions; equal rows stay newest first. */
enum SortKey {
    DATE(ReviewEvent::at),
    USER(event -> lower(
            event.person().name() == null
                    ? event.person().userId()
                    : event.person().name())),
    STATUS(event -> event.status().isPresent() ? Words.value(event.status()) : null),
    VERDICT(event -> event instanceof ReviewRun run ? run.verdict().kind() : null),
    WORKFLOW(event -> event instanceof ReviewRun run ? lower(RunView.workflow(run)) : null),
    SCORE(SortKey::score);

    private final Function<ReviewEvent, @Nullable Comparable<?>> value;

    SortKey(Function<ReviewEvent, @Nullable Comparable<?>> value) {
        this.value = value;
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    static @Nullable BigDecimal score(ReviewEvent event) {
        return event instanceof ReviewTransaction transaction
                ? transaction.fraudScore()
                : ((ReviewRun) event)
                        .section(Section.Summary.class)
                        .map(Section.Summary::riskScore)
                        .orElse(null);
    }

    /** A row with its value, which is computed once. */
    private record Keyed<E>(E row, @Nullable Comparable<?> key) {}

    /**
     * Sorts rows that are newest first.
     *
     * @return the rows in order
     */
    <E extends ReviewEvent> List<E> sorted(List<E> rows, boolean isDescending) {
        if (this == DATE) {
            List<E> copy = new ArrayList<>(rows);
            if (!isDescending) {
                Collections.reverse(copy);
            }
            return copy;
        }
        Comparator<Comparable<?>> natural = SortKey::compare;
        return rows.stream()
                .map(row -> new Keyed<>(row, value.apply(row)))
                .sorted(Comparator.comparing(
                        Keyed::key, Comparator.nullsLast(isDescending ? natural.reversed() : natural)))
                .map(Keyed::row)
                .toList();
    }

    @SuppressWarnings("unchecked") // the values of one column have one type
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
