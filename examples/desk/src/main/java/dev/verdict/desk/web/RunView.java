package dev.verdict.desk.web;

import dev.verdict.Verdict;
import dev.verdict.desk.data.DeskActions.Decision;
import dev.verdict.desk.data.RunKey;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.Section;
import dev.verdict.review.UserActivity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The details of a run.
 *
 * @param run the run with all entries about it
 * @param version what a decision must send back
 * @param tab the tab
 * @param isShown whether personal data are shown
 * @param form what the analyst has entered, and what is wrong with it
 * @param activity for that tab, what the person did; else null
 * @param network for that tab, the network; null for other tabs, and if the person is linked with nobody
 * @param raw for that tab, if personal data are shown, the raw data; else null
 */
public record RunView(
        ReviewRun run,
        String version,
        Tab tab,
        boolean isShown,
        Form form,
        @Nullable UserActivity activity,
        @Nullable NetworkChart network,
        @Nullable RawJson raw) {

    /** The tabs. */
    public enum Tab {
        /** Timeline and sections. */
        DETAILS("Details"),
        /** What else the person did. */
        ACTIVITY("Activity"),
        /** Who shares something with the person. */
        NETWORK("Network"),
        /** The platform's data. */
        RAW("Raw data"),
        /** What analysts did. */
        LOG("Analyst log");

        private final String label;

        Tab(String label) {
            this.label = label;
        }

        /** {@return its name on the page} */
        public String label() {
            return label;
        }

        /** {@return its name in addresses} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The tab with a name in addresses; empty if there is none. */
        static Optional<Tab> of(@Nullable String word) {
            return Stream.of(values()).filter(tab -> tab.word().equals(word)).findFirst();
        }
    }

    /**
     * A decision or note that was not accepted.
     *
     * @param decision the decision; null for none
     * @param reason the reason
     * @param note the note
     * @param decisionProblem what is wrong with the decision; null for nothing
     * @param noteProblem what is wrong with the note; null for nothing
     */
    public record Form(
            @Nullable Decision decision,
            String reason,
            String note,
            @Nullable String decisionProblem,
            @Nullable String noteProblem) {
        static final Form EMPTY = new Form(null, "", "", null, null);

        /** Prints nothing. */
        @Override
        public String toString() {
            return "Form";
        }
    }

    /** {@return the address of the run} */
    public String address() {
        return address(run);
    }

    /** {@return the address of a run} */
    public static String address(ReviewRun run) {
        return "/runs/" + RunKey.of(run).path();
    }

    /** {@return the name of the workflow of a run, or else its id; null if neither is known} */
    public static @Nullable String workflow(ReviewRun run) {
        return run.workflowName() == null ? run.workflowId() : run.workflowName();
    }

    /** {@return the decisions that would change the verdict; none while the run goes on} */
    public List<Decision> decisions() {
        Verdict.Kind kind = run.verdict().kind();
        return kind == Verdict.Kind.PENDING
                ? List.of()
                : Stream.of(Decision.values())
                        .filter(decision -> kind
                                != (switch (decision) {
                                    case APPROVE -> Verdict.Kind.APPROVED;
                                    case DECLINE -> Verdict.Kind.DECLINED;
                                    case REOPEN -> Verdict.Kind.REVIEW;
                                }))
                        .toList();
    }

    /** {@return what the drawing of the timeline has where} */
    public TimelineChart timeline() {
        return TimelineChart.of(run.timeline());
    }

    /** {@return the drawing of the timeline in a sentence} */
    public String timelineText() {
        return TimelineChart.description(run);
    }

    /** {@return the heading of a section of the run; numbered from the second of its kind} */
    public String sectionName(Section section) {
        int number = number(section);
        return Words.section(section.kind()) + (number == 1 ? "" : " " + number);
    }

    /** {@return the id of a section on the page} */
    public String sectionId(Section section) {
        int number = number(section);
        return "section-" + section.kind().name().toLowerCase(Locale.ROOT) + (number == 1 ? "" : "-" + number);
    }

    private int number(Section section) {
        List<Section> same = run.sections().stream()
                .filter(other -> other.kind() == section.kind())
                .toList();
        int number = 1;
        while (same.get(number - 1) != section) {
            number++;
        }
        return number;
    }
}
