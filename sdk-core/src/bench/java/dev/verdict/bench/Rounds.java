package dev.verdict.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Contestants that work on bodies of several shapes in one JVM, as a backend does. Each round shuffles all tasks, so whatever slows the
 * machine for a while slows all of them. The table has the medians, and the ratios to the first contestant.
 */
final class Rounds {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Row> rows = new ArrayList<>();
    private final List<Task> round = new ArrayList<>();
    private final Random random = new Random(1);
    private final List<String> contestants;

    Rounds(String... contestants) {
        this.contestants = List.of(contestants);
    }

    /** What a contestant does with a body. */
    interface Work {
        Object run() throws IOException;
    }

    private record Task(Samples nanos, int bytes, Work work) {}

    private record Row(String title, List<Task> tasks) {}

    /** Adds a body with the work of each contestant. */
    void add(String title, int bytes, int perRound, Work... works) {
        List<Task> tasks = Arrays.stream(works)
                .map(work -> new Task(new Samples(), bytes, work))
                .toList();
        rows.add(new Row("%s, %.1f KB".formatted(title, bytes / 1e3), tasks));
        for (int i = 0; i < perRound; i++) {
            round.addAll(tasks);
        }
    }

    void clear() {
        round.forEach(task -> task.nanos.clear());
    }

    /** Does all tasks, those of small bodies several times in a row, so that caches and branch predictors are warm. */
    void run(Blackhole hole, int bytesInARow) throws IOException {
        Collections.shuffle(round, random);
        for (Task task : round) {
            int times = Math.max(1, bytesInARow / task.bytes);
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                hole.consume(task.work.run());
            }
            task.nanos.add((System.nanoTime() - start) / times);
        }
    }

    void print() throws IOException {
        StringBuilder table = new StringBuilder("\n| body |");
        header(table, "µs");
        header(table, "bytes");
        table.append("\n| --- |").append(" ---: |".repeat(4 * contestants.size() - 2));
        for (Row row : rows) {
            double[] micros = new double[contestants.size()];
            double[] bytes = new double[micros.length];
            for (int i = 0; i < bytes.length; i++) {
                micros[i] = row.tasks.get(i).nanos.medianMicros();
                bytes[i] = allocated(row.tasks.get(i).work);
            }
            table.append("\n| ").append(row.title).append(" |");
            cells(table, micros, " %,.1f |");
            cells(table, bytes, " %,.0f |");
        }
        System.out.println(table);
    }

    private void header(StringBuilder table, String unit) {
        contestants.forEach(name -> table.append(" %s %s |".formatted(name, unit)));
        contestants.stream().skip(1).forEach(name -> table.append(" %s / %s |".formatted(name, contestants.get(0))));
    }

    private static void cells(StringBuilder table, double[] values, String format) {
        Arrays.stream(values).forEach(value -> table.append(format.formatted(value)));
        Arrays.stream(values).skip(1).forEach(value -> table.append(" **%.2f** |".formatted(value / values[0])));
    }

    private static double allocated(Work work) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
