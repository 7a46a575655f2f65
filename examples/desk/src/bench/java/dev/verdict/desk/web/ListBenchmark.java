package dev.verdict.desk.web;

import dev.verdict.desk.DeskOptions;
import dev.verdict.desk.ReviewDesk;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time until a browser has a page of a desk with 10,000 runs, over HTTP. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ListBenchmark {
    @Param({
        "/runs",
        "/runs?verdict=REVIEW&date=12m",
        "/runs?sort=-score",
        "/runs?sort=verdict&page=100",
        "/runs?overridden=true",
        "/transactions",
        "/log"
    })
    public String path;

    private ReviewDesk desk;
    private Visitor visitor;

    @Setup(Level.Trial)
    public void start() {
        desk = ReviewDesk.start(DeskOptions.DEFAULTS.withRuns(10_000).withPause(Duration.ZERO));
        desk.platforms().filled().join();
        long before = System.nanoTime();
        visitor = Visitor.enter(desk.url());
        System.out.printf("first page after the start: %d ms%n", (System.nanoTime() - before) / 1_000_000);
    }

    @TearDown(Level.Trial)
    public void close() {
        desk.close();
    }

    @Benchmark
    public String page() {
        return visitor.page(path);
    }
}
