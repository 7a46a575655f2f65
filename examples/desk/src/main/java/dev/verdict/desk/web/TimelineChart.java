package dev.verdict.desk.web;

import dev.verdict.review.ReviewRun;
import dev.verdict.review.Timeline;
import dev.verdict.review.TimelineStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the drawing of a timeline has what: a row for each step, and a bar for each attempt, on one axis of time.
 *
 * @param rows the steps
 * @param ticks the times on the axis; empty if no time is known
 * @param height the height of the drawing
 */
public record TimelineChart(List<Row> rows, List<Tick> ticks, int height) {
    /** The width of the drawing. */
    public static final int WIDTH = 900;

    /** Where the axis begins, after the names. */
    public static final int LEFT = 250;

    /** Where the axis ends, before the durations. */
    public static final int RIGHT = 780;

    private static final int ROW_HEIGHT = 30;
    private static final int TOP = 24;

    /**
     * A step.
     *
     * @param number its number, from 1
     * @param step the step
     * @param y the middle of its row
     * @param bars its attempts whose time is known
     */
    public record Row(int number, TimelineStep step, int y, List<Bar> bars) {

        /** {@return the name, cut if it is long} */
        public String name() {
            String name = Words.sentence(step.name());
            return name.length() <= 26 ? name : name.substring(0, 25) + "…";
        }
    }

    /** An attempt: from where to where. A bar without width is a point in time. */
    public record Bar(int x, int width) {}

    /** A time on the axis. */
    public record Tick(int x, Instant at) {}

    static TimelineChart of(Timeline timeline) {
        List<Instant> times = timeline.steps().stream()
                .flatMap(step -> step.attempts().stream())
                .flatMap(attempt -> Stream.of(attempt.startedAt(), attempt.endedAt()))
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        Instant first = times.isEmpty() ? null : times.get(0);
        if (first != null
                && timeline.startedAt() != null
                && timeline.startedAt().isBefore(first)) {
            first = timeline.startedAt();
        }
        Instant last = times.isEmpty() ? null : times.get(times.size() - 1);
        List<Row> rows = new ArrayList<>();
        for (TimelineStep step : timeline.steps()) {
            int y = TOP + ROW_HEIGHT * rows.size() + ROW_HEIGHT / 2;
            List<Bar> bars = new ArrayList<>();
            for (TimelineStep.Attempt attempt : step.attempts()) {
                Instant end = attempt.endedAt() == null ? attempt.startedAt() : attempt.endedAt();
                Instant start = attempt.startedAt() == null ? end : attempt.startedAt();
                if (first != null && last != null && start != null && end != null) {
                    int x = x(start, first, last);
                    bars.add(new Bar(x, Math.max(0, x(end, first, last) - x)));
                }
            }
            rows.add(new Row(rows.size() + 1, step, y, bars));
        }
        return new TimelineChart(rows, ticks(first, last), TOP + ROW_HEIGHT * rows.size() + 8);
    }

    private static List<Tick> ticks(@Nullable Instant first, @Nullable Instant last) {
        if (first == null || last == null) {
            return List.of();
        }
        return first.equals(last)
                ? List.of(new Tick(LEFT, first))
                : List.of(
                        new Tick(LEFT, first),
                        new Tick(
                                (LEFT + RIGHT) / 2,
                                first.plus(Duration.between(first, last).dividedBy(2))),
                        new Tick(RIGHT, last));
    }

    private static int x(Instant at, Instant first, Instant last) {
        double whole = Duration.between(first, last).toMillis();
        return whole == 0
                ? LEFT
                : LEFT
                        + (int) Math.round(
                                (RIGHT - LEFT) * (Duration.between(first, at).toMillis() / whole));
    }

    /** {@return what the drawing shows, in a sentence} */
    static String description(ReviewRun run) {
        StringBuilder text =
                new StringBuilder(Words.count(run.timeline().steps().size(), "step", "steps"));
        run.timeline().duration().ifPresent(whole -> text.append(" in ").append(Words.duration(whole)));
        run.failedAt().ifPresent(step -> text.append("; failed at ").append(Words.sentence(step.name())));
        run.droppedOffAt()
                .ifPresent(step -> text.append("; the person left at ").append(Words.sentence(step.name())));
        run.waitsAt().ifPresent(step -> text.append("; waits at ").append(Words.sentence(step.name())));
        return text.append(". The list below has the same content.").toString();
    }
}
