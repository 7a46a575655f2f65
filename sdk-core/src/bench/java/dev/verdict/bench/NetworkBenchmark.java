package dev.verdict.bench;

import dev.verdict.Open;
import dev.verdict.Verdict;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.Outcome;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewTransaction;
import dev.verdict.review.Trait;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** The network of a number of transactions: ten times as many should take about ten times as long. Compare within one run only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NetworkBenchmark {
    /** {@code FEW}: each value is shared by two persons on average. {@code ALL}: everybody shares one document. */
    public enum Sharing {
        FEW,
        ALL
    }

    @Param({"1000", "10000", "100000"})
    int events;

    @Param
    Sharing sharing;

    private final List<ReviewTransaction> transactions = new ArrayList<>();

    @Setup
    public void make() {
        Random random = new Random(ParseBenchmark.SEED);
        for (int i = 0; i < events; i++) {
            String document = sharing == Sharing.ALL ? "1" : "d" + random.nextInt(events / 4);
            transactions.add(new ReviewTransaction(
                    "SEON",
                    "t-" + i,
                    null,
                    new Person("u-" + random.nextInt(events / 2), null, null),
                    Instant.EPOCH.plusSeconds(i),
                    Open.of(Verdict.Kind.APPROVED),
                    Outcome.PASSED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(
                            new Trait(Trait.Kind.DOCUMENT, document),
                            new Trait(Trait.Kind.DEVICE, "h" + random.nextInt(events / 4)),
                            new Trait(Trait.Kind.IP, "192.0.2." + random.nextInt(256)))));
        }
    }

    @Benchmark
    public Network network() {
        return Network.of(transactions, NetworkLimits.DEFAULTS);
    }
}
