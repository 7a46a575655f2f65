package dev.verdict.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.management.ThreadMXBean;
import dev.verdict.frankieone.PayloadGenerator;
import dev.verdict.frankieone.WorkflowResult;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads bodies of several shapes in one JVM, as a backend does, and each in several ways. The order is shuffled in each round, so whatever
 * slows the machine for a while slows all of them. Each iteration prints a table: the medians, and the ratios to compare.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 15)
public class InterleavedBenchmark {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** About how many bytes each contestant reads before the next one takes over: one body at a time, or small bodies several times. */
    @Param({"1", "100000"})
    int bytesInARow;

    private final List<Body> bodies = new ArrayList<>();
    private final List<Task> round = new ArrayList<>();
    private final Random random = new Random(1);

    /** A way to read a body. */
    enum Contestant {
        /** The least that a reader on Jackson can do. */
        TOKENS_WITH_TEXT(ParseBenchmark::tokensWithText),
        READ_TREE(MAPPER::readTree),
        PARSE(WorkflowResult::parse),
        /** The fields that a backend declares if it has no SDK; all others are skipped. */
        DATABIND_RECORDS(json -> MAPPER.readValue(json, PlainRecords.Response.class));

        private final Reader reader;

        Contestant(Reader reader) {
            this.reader = reader;
        }

        private interface Reader {
            Object read(byte[] json) throws IOException;
        }

        Object read(byte[] json) throws IOException {
            return reader.read(json);
        }
    }

    private static final class Body {
        final String title;
        final byte[] json;
        final Samples[] nanos = new Samples[Contestant.values().length];
        final long[] bytes = new long[nanos.length];

        Body(String title, byte[] json) throws IOException {
            this.title = title;
            this.json = json;
            Arrays.setAll(nanos, i -> new Samples());
            if (!MAPPER.readTree(json).has("workflowResult")) {
                throw new IllegalStateException(title);
            }
        }
    }

    private record Task(Body body, Contestant contestant) {}

    @Setup
    public void load() throws IOException {
        add(recorded("individual-pass"), "recorded individual", 8);
        add(recorded("organization-complete"), "recorded organization", 8);
        add(recorded("individual-review-aml"), "review with AML hits", 8);
        add(everyKind(10_000), "every kind", 8);
        add(everyKind(100_000), "every kind", 2);
        add(everyKind(1_000_000), "every kind", 1);
    }

    private static byte[] recorded(String name) throws IOException {
        try (InputStream in =
                InterleavedBenchmark.class.getResourceAsStream("/dev/verdict/sandbox/frankieone/" + name + ".json")) {
            return in.readAllBytes();
        }
    }

    private static byte[] everyKind(int bytes) {
        return PayloadGenerator.ofSize(ParseBenchmark.SEED, bytes, PayloadGenerator.Style.PLAIN);
    }

    private void add(byte[] json, String title, int perRound) throws IOException {
        Body body = new Body("%s, %.1f KB".formatted(title, json.length / 1e3), json);
        bodies.add(body);
        for (Contestant contestant : Contestant.values()) {
            round.addAll(Collections.nCopies(perRound, new Task(body, contestant)));
        }
    }

    @Setup(Level.Iteration)
    public void clear() {
        bodies.forEach(body -> Arrays.stream(body.nanos).forEach(Samples::clear));
    }

    @Benchmark
    public void round(Blackhole hole) throws IOException {
        Collections.shuffle(round, random);
        for (Task task : round) {
            Contestant contestant = task.contestant;
            byte[] json = task.body.json;
            int times = Math.max(1, bytesInARow / json.length);
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                hole.consume(contestant.read(json));
            }
            task.body.nanos[contestant.ordinal()].add((System.nanoTime() - start) / times);
        }
    }

    @TearDown(Level.Iteration)
    public void print() throws IOException {
        StringBuilder table = new StringBuilder("\n| body | tokens with text µs | readTree µs | parse µs | records µs "
                + "| parse / readTree | readTree bytes | parse bytes | records bytes | parse / readTree |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (Body body : bodies) {
            double[] micros =
                    Arrays.stream(body.nanos).mapToDouble(Samples::medianMicros).toArray();
            long[] bytes = new long[micros.length];
            for (Contestant contestant : Contestant.values()) {
                bytes[contestant.ordinal()] = allocated(contestant, body.json);
            }
            table.append("| %s | %.1f | %.1f | %.1f | %.1f | **%.2f** | %,d | %,d | %,d | **%.2f** |%n"
                    .formatted(
                            body.title,
                            micros[0],
                            micros[1],
                            micros[2],
                            micros[3],
                            micros[2] / micros[1],
                            bytes[1],
                            bytes[2],
                            bytes[3],
                            (double) bytes[2] / bytes[1]));
        }
        System.out.println(table);
    }

    private static long allocated(Contestant contestant, byte[] json) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            contestant.read(json);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
