package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.desk.DeskOptions;
import dev.verdict.desk.ReviewDesk;
import dev.verdict.desk.browser.Browsers.Seat;
import dev.verdict.desk.data.RunKey;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A desk with sample data, and the analysts who work at it. */
final class Office implements AutoCloseable {
    private static final int RUNS = 300;

    private final ByteArrayOutputStream faults = new ByteArrayOutputStream();
    private final ReviewDesk desk = ReviewDesk.start(DeskOptions.DEFAULTS
            .withRuns(RUNS)
            .withPause(Duration.ZERO)
            .withFaults(new PrintStream(faults, true, StandardCharsets.UTF_8)));
    private final Map<Seat, Analyst> analysts = new EnumMap<>(Seat.class);
    private final Browsers browsers;

    Office(Browsers browsers) {
        this.browsers = browsers;
    }

    ReviewDesk desk() {
        return desk;
    }

    Analyst analyst() {
        return at(Seat.ANALYST);
    }

    /** Another analyst, with a browser and a session of their own. */
    Analyst colleague() {
        return at(Seat.COLLEAGUE);
    }

    /** An analyst whose browser runs no scripts. */
    Analyst withoutScripts() {
        return at(Seat.WITHOUT_SCRIPTS);
    }

    private Analyst at(Seat seat) {
        return analysts.computeIfAbsent(seat, any -> new Analyst(browsers.at(seat), desk.url()));
    }

    /** The newest sample run of a kind. */
    ReviewRun run(Predicate<ReviewRun> kind) {
        return runs(kind).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("the sample data have no such run"));
    }

    List<ReviewRun> runs(Predicate<ReviewRun> kind) {
        return desk.platforms().store().runs().stream().filter(kind).toList();
    }

    /** The run as the desk has it now. */
    ReviewRun now(ReviewRun run) {
        return desk.platforms().store().find(RunKey.of(run)).orElseThrow();
    }

    static String page(ReviewRun run) {
        return "/runs/" + RunKey.of(run).path();
    }

    void keepPages(String name) {
        analysts.forEach(
                (seat, analyst) -> analyst.keepPage(name + "-" + seat.name().toLowerCase()));
    }

    /** Whatever an analyst does, the desk has no faults, no request leaves it, and nothing personal gets into addresses, titles and its log. */
    void check() {
        checkFaults();
        Set<String> personal = desk.platforms().store().runs().stream()
                .map(ReviewRun::person)
                .flatMap(Office::words)
                .collect(Collectors.toSet());
        analysts.values().forEach(analyst -> analyst.checkPrivacy(personal));
    }

    private static Stream<String> words(Person person) {
        return Stream.concat(Stream.of(person.name(), person.email()), person.aliases().stream())
                .filter(Objects::nonNull);
    }

    @Override
    public void close() {
        // A page that is left open would go on to ask the next desk.
        analysts.values().forEach(Analyst::leave);
        desk.close();
        checkFaults();
        assertThat(Thread.getAllStackTraces().keySet())
                .as("threads that a closed desk has left")
                .extracting(Thread::getName)
                .doesNotContain("desk-events");
    }

    private void checkFaults() {
        assertThat(faults.toString(StandardCharsets.UTF_8))
                .as("faults of the desk")
                .isEmpty();
    }
}
