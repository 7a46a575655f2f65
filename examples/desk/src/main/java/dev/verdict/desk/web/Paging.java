package dev.verdict.desk.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows of the page
 * @param total the number of rows of all pages
 * @param number the page, from 1
 * @param pages the number of pages, at least 1
 * @param <E> the type of the rows
 */
public record Paging<E>(List<E> rows, int total, int number, int pages) {
    /** The rows of a page. */
    static final int SIZE = 50;

    public Paging {
        rows = List.copyOf(rows);
    }

    /** The page with a number, or the last one. */
    static <E> Paging<E> of(List<E> all, int wanted) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.min(wanted, pages);
        int from = (number - 1) * SIZE;
        return new Paging<>(all.subList(from, Math.min(all.size(), from + SIZE)), all.size(), number, pages);
    }

    /** {@return the number of the first row, from 1; 0 if there is none} */
    public int first() {
        return rows.isEmpty() ? 0 : (number - 1) * SIZE + 1;
    }

    /** {@return the number of the last row} */
    public int last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }
}
