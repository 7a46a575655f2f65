package dev.verdict.desk.web;

import dev.verdict.Verdict;
import dev.verdict.desk.data.RunStore;
import dev.verdict.review.ReviewFilter;
import dev.verdict.review.ReviewRun;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of runs.
 *
 * @param query the conditions
 * @param page the page
 * @param counts the number of runs of each verdict that meet the other conditions
 * @param statuses all statuses, by the name that filters take
 * @param workflows all workflows
 */
public record RunList(
        Query query,
        Paging<ReviewRun> page,
        Map<Verdict.Kind, Integer> counts,
        Map<String, String> statuses,
        List<String> workflows) {

    /** The page that an address asks for. One pass over the runs finds the rows, the counts and what the filters offer. */
    static RunList of(RunStore store, Query query, Session session, Clock clock) {
        ListQuery read = new ListQuery(query, clock);
        ReviewFilter filter = read.filter(session);
        ReviewFilter ofAnyVerdict = filter.withVerdicts(List.of());
        ListQuery.Sort sort = read.sort();
        int number = read.page();
        Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
        Map<String, String> statuses = new TreeMap<>();
        TreeSet<String> workflows = new TreeSet<>();
        List<ReviewRun> found = new ArrayList<>();
        for (ReviewRun run : store.runs()) {
            if (run.status().isPresent()) {
                statuses.computeIfAbsent(ReviewFilter.statusName(run.status()), name -> Words.value(run.status()));
            }
            String workflow = RunView.workflow(run);
            if (workflow != null) {
                workflows.add(workflow);
            }
            if (ofAnyVerdict.test(run)) {
                Verdict.Kind kind = run.verdict().kind();
                counts.merge(kind, 1, Integer::sum);
                if (filter.verdicts().isEmpty() || filter.verdicts().contains(kind)) {
                    found.add(run);
                }
            }
        }
        List<ReviewRun> sorted = sort.key().sorted(found, sort.isDescending());
        return new RunList(query, Paging.of(sorted, number), counts, statuses, List.copyOf(workflows));
    }
}
