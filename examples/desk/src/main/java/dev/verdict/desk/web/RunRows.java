package dev.verdict.desk.web;

import dev.verdict.Verdict;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.review.ReviewFilter;
import dev.verdict.review.ReviewRun;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a list of runs filters by. A result computes its verdict from all of its evidence for each call, so the verdict of a run is kept here until
 * the run changes. Safe to share between threads.
 */
final class RunRows {
    private final RunStore store;
    private final Map<RunKey, Row> rows = new ConcurrentHashMap<>();

    RunRows(RunStore store) {
        this.store = store;
    }

    /**
     * A run.
     *
     * @param run the run
     * @param kind the kind of its verdict
     * @param isOverridden whether a person has overridden the platform's decision
     * @param hasOpenIssues whether it has open issues
     * @param status the name of its status, as filters take it; null for none
     * @param workflow its workflow; null if not known
     * @param user by what it is sorted for its user; null for nothing
     * @param score by what it is sorted for its score; null for nothing
     */
    record Row(
            ReviewRun run,
            Verdict.Kind kind,
            boolean isOverridden,
            boolean hasOpenIssues,
            @Nullable String status,
            @Nullable String workflow,
            @Nullable Comparable<?> user,
            @Nullable Comparable<?> score) {

        private static Row of(ReviewRun run) {
            Verdict verdict = run.verdict();
            return new Row(
                    run,
                    verdict.kind(),
                    run.statusOverride().isPresent(),
                    !verdict.openIssues().isEmpty(),
                    run.status().isPresent() ? Words.filterName(run.status()) : null,
                    SortKey.workflow(run),
                    SortKey.USER.of(run),
                    SortKey.SCORE.of(run));
        }

        /** Whether the row meets a filter, except for its verdicts and the conditions that {@link #cheap} leaves out. */
        boolean meets(ReviewFilter cheap, ReviewFilter whole) {
            return (isOverridden || !whole.overriddenOnly())
                    && (hasOpenIssues || !whole.openIssuesOnly())
                    && cheap.test(run);
        }

        @Nullable
        Comparable<?> value(SortKey key) {
            return switch (key) {
                case VERDICT -> kind;
                case USER -> user;
                case SCORE -> score;
                case DATE, STATUS, WORKFLOW -> key.of(run);
            };
        }
    }

    /** The filter without what a row knows already. */
    static ReviewFilter cheap(ReviewFilter filter) {
        return filter.withVerdicts(List.of()).withOverriddenOnly(false).withOpenIssuesOnly(false);
    }

    /** All rows, newest first. */
    List<Row> all() {
        return store.runs().stream().map(this::row).toList();
    }

    private Row row(ReviewRun run) {
        RunKey key = RunKey.of(run);
        Row known = rows.get(key);
        if (known == null || known.run() != run) {
            known = Row.of(run);
            rows.put(key, known);
        }
        return known;
    }
}
