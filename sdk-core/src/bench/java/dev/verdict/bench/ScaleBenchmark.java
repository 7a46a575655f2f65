package dev.verdict.bench;

import dev.verdict.frankieone.PayloadGenerator;
import dev.verdict.frankieone.WorkflowResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading bodies of 10 KB to 32 MB, and 32 MB of images in a small heap. A body that needs more memory fails the benchmark. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class ScaleBenchmark {
    private static final int LARGEST = 32_000_000;

    /** Every kind of summary and evidence. */
    @State(Scope.Benchmark)
    public static class EveryKind {
        @Param({"10000", "100000", "1000000", "10000000", "32000000"})
        int bytes;

        byte[] json;

        @Setup
        public void load() {
            json = PayloadGenerator.ofSize(ParseBenchmark.SEED, bytes, PayloadGenerator.Style.PLAIN);
            System.out.println("payload " + json.length + " bytes");
        }
    }

    /** Images of 100 KB to 3 MB as base64 texts, as FrankieOne sends them at the detail level {@code base64}. */
    @State(Scope.Benchmark)
    public static class Images {
        byte[] json;

        @Setup
        public void load() {
            byte[] start = ascii(
                    "{\"workflowResult\":{\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\",\"images\":[\"");
            byte[] between = ascii("\",\"");
            byte[] end = ascii("\"]}}");
            json = new byte[LARGEST];
            Arrays.fill(json, (byte) 'A');
            System.arraycopy(start, 0, json, 0, start.length);
            int size = 100_000;
            for (int at = start.length + size; at < json.length - 2 * size; at += size) {
                System.arraycopy(between, 0, json, at, between.length);
                size = size < 3_000_000 ? size + 100_000 : 100_000;
            }
            System.arraycopy(end, 0, json, json.length - end.length, end.length);
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    @Benchmark
    @Fork(1)
    public WorkflowResult everyKind(EveryKind body) {
        return WorkflowResult.parse(body.json);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx96m")
    public WorkflowResult imagesInAHeapOf96Mb(Images body) {
        return WorkflowResult.parse(body.json);
    }
}
