package dev.verdict.desk.platform.sample;

import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.SeonEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Invents what both platforms know: runs of the last 12 months with all kinds of verdicts, several runs of some people, people who share
 * something, and runs that are still pending. The same numbers give the same data, relative to the time. Immutable and safe to share
 * between threads.
 */
public final class SampleData {
    /** The service profile of FrankieOne's executions. */
    public static final String SERVICE = "KYC";

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_PENDING = 40;
    private static final List<String> ANALYSTS =
            List.of("Mara Inkwell", "Tobias Fenn", "analyst.one@example.com", "Ines Larkspur");
    private static final List<String> NOTES = List.of(
            "Called; will send a new photo of the document.",
            "Same device as another case, see the network.",
            "Address confirmed by a utility bill.",
            "Second reviewer agrees.");

    private final long seed;
    private final Instant now;
    private final List<Planned> newestFirst;

    /** A run that is to be made: who, when, and whether it is still pending. Platforms and recipes follow from the number. */
    private record Planned(int number, SamplePerson person, Instant startedAt, boolean isPending) {
        boolean isFrankieOne() {
            return number % 2 == 0;
        }
    }

    /**
     * @param runs the number of runs
     * @param seed decides everything else
     * @param now the newest time
     */
    public SampleData(int runs, long seed, Instant now) {
        this.seed = seed;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.newestFirst = plan(runs, new Random(seed)).stream()
                .sorted(Comparator.comparing(Planned::startedAt).reversed())
                .toList();
    }

    private List<Planned> plan(int runs, Random random) {
        List<SamplePerson> people = People.invent(Math.max(1, runs * 5 / 9), random);
        int pending = Math.min(MOST_PENDING, Math.max(2, runs / 15));
        List<Planned> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            // each person has a run, and some have many
            SamplePerson person = i < people.size()
                    ? people.get(i)
                    : people.get((int) (people.size() * Math.pow(random.nextDouble(), 2)));
            boolean isPending = i >= runs - pending;
            Duration ago = isPending
                    ? Duration.ofSeconds(60 + random.nextInt(1500))
                    : Duration.ofMinutes(60 + (long) (YEAR.toMinutes() * Math.pow(random.nextDouble(), 1.7)));
            all.add(new Planned(i, person, now.minus(ago), isPending));
        }
        return all;
    }

    /** The number of runs. */
    public int size() {
        return newestFirst.size();
    }

    /**
     * Makes a run, always the same for the same index.
     *
     * @param index from 0, which is the newest
     */
    public SampleRun run(int index) {
        Planned run = newestFirst.get(index);
        Random random = new Random((seed << 32) + run.number() * 0x9E37_79B9_7F4A_7C15L);
        if (run.isFrankieOne()) {
            return frankieOne(run, random);
        }
        return seon(run, random);
    }

    private static SampleRun frankieOne(Planned run, Random random) {
        FrankieOneSamples samples = new FrankieOneSamples(random);
        if (run.isPending()) {
            FrankieOneRecipe end =
                    any(random, List.of(FrankieOneRecipe.PASS, FrankieOneRecipe.HITS, FrankieOneRecipe.FAIL));
            FrankieOneSamples.Pending pending = samples.pending(end, run.person(), run.startedAt());
            return new SampleRun.FrankieOne(
                    pending.now(),
                    run.person().userId(),
                    (at, frankieOne, seon) -> frankieOne.put(SERVICE, pending.endedAt(at)));
        }
        FrankieOneRecipe recipe = pick(FrankieOneRecipe.values(), FrankieOneRecipe::weight, run.number() / 2, random);
        return new SampleRun.FrankieOne(
                samples.response(recipe, run.person(), run.startedAt()),
                run.person().userId(),
                null);
    }

    private SampleRun seon(Planned run, Random random) {
        SeonSamples samples = new SeonSamples(random, run.person());
        if (run.isPending()) {
            SeonSample end = any(random, List.of(SeonSample.APPROVED, SeonSample.REVIEW, SeonSample.DECLINED));
            return new SampleRun.Seon(
                    samples.started(run.startedAt()),
                    List.of(),
                    (at, frankieOne, seon) -> samples.endingAt(end, at).forEach(seon::send));
        }
        SeonRecipe recipe = pick(SeonRecipe.values(), SeonRecipe::weight, run.number() / 2, random);
        List<SeonEvent> outside = random.nextInt(5) < 2
                ? List.of(
                        samples.outside(now.minus(Duration.ofMinutes((long) (YEAR.toMinutes() * random.nextDouble())))))
                : List.of();
        return new SampleRun.Seon(samples.run(recipe, run.startedAt()), outside, null);
    }

    /** Each recipe once, in order, and then by its weight. */
    private static <T> T pick(T[] recipes, ToIntFunction<T> weight, int number, Random random) {
        List<T> used = Arrays.stream(recipes)
                .filter(recipe -> weight.applyAsInt(recipe) > 0)
                .toList();
        if (number < used.size()) {
            return used.get(number);
        }
        int left = random.nextInt(used.stream().mapToInt(weight).sum());
        for (T recipe : used) {
            left -= weight.applyAsInt(recipe);
            if (left < 0) {
                return recipe;
            }
        }
        throw new IllegalStateException("the weights have no sum");
    }

    /** What analysts did with a run at the desk before now. */
    public List<AuditEntry> log(ReviewRun run) {
        Random random = new Random(seed + run.runId().hashCode());
        if (random.nextInt(4) > 0) {
            return List.of();
        }
        Instant viewed = Objects.requireNonNullElse(run.at(), now).plusSeconds(600 + random.nextInt(100_000));
        String by = analyst(random);
        return Stream.of(
                        AuditEntry.of(viewed, by, AuditAction.RUN_VIEWED, run, null),
                        AuditEntry.of(viewed.plusSeconds(90), by, AuditAction.NOTE, run, any(random, NOTES)))
                .limit(1 + random.nextInt(2))
                .filter(entry -> Objects.requireNonNull(entry.at()).isBefore(now))
                .toList();
    }

    static String analyst(Random random) {
        return any(random, ANALYSTS);
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
