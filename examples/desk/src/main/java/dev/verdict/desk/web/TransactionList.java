package dev.verdict.desk.web;

import dev.verdict.desk.data.RunStore;
import dev.verdict.review.ReviewFilter;
import dev.verdict.review.ReviewTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of transactions.
 *
 * @param query the conditions
 * @param page the page
 * @param states all states, by the name that filters take
 * @param actions all types of actions
 */
public record TransactionList(
        Query query, Paging<ReviewTransaction> page, Map<String, String> states, List<String> actions) {

    /** The page that an address asks for. */
    static TransactionList of(RunStore store, Query query, Session session, Clock clock) {
        ListQuery read = new ListQuery(query, clock);
        ReviewFilter filter = read.filter(session);
        ListQuery.Sort sort = read.sort();
        int number = read.page();
        Map<String, String> states = new TreeMap<>();
        TreeSet<String> actions = new TreeSet<>();
        List<ReviewTransaction> found = new ArrayList<>();
        for (ReviewTransaction transaction : store.transactions()) {
            if (transaction.status().isPresent()) {
                states.computeIfAbsent(
                        ReviewFilter.statusName(transaction.status()), name -> Words.value(transaction.status()));
            }
            if (transaction.actionType() != null) {
                actions.add(transaction.actionType());
            }
            if (filter.test(transaction)) {
                found.add(transaction);
            }
        }
        List<ReviewTransaction> sorted = sort.key().sorted(found, sort.isDescending());
        return new TransactionList(query, Paging.of(sorted, number), states, List.copyOf(actions));
    }
}
