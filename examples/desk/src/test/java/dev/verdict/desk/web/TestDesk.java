package dev.verdict.desk.web;

import dev.verdict.desk.data.Created;
import dev.verdict.desk.data.DeskActions;
import dev.verdict.desk.data.NewVerification;
import dev.verdict.desk.data.PlatformActions;
import dev.verdict.desk.data.PlatformAnswer;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.Sample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A server whose platforms do what the test says. */
final class TestDesk implements AutoCloseable {
    /** Today, for filters by date. */
    static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    final RunStore store = new RunStore();
    final ByteArrayOutputStream faults = new ByteArrayOutputStream();

    /** What the platforms answer to the next decisions; without one, a decision takes effect. */
    final Deque<PlatformAnswer> answers = new ArrayDeque<>();

    /** What comes of a new verification. */
    Supplier<Created> created = () -> new Created.NotCreated("nothing is set up");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final DeskActions actions =
            new DeskActions(store, List.of(new Platform("FrankieOne"), new Platform("SEON")), clock);
    final WebServer web =
            WebServer.start(0, store, actions, Map.of(), clock, new PrintStream(faults, true, StandardCharsets.UTF_8));

    /** The run of a sample under another id, of another person. */
    static ReviewRun run(Sample sample, String id, Person person) {
        ReviewRun of = FrankieOneReview.run(sample.response());
        return new ReviewRun(
                of.platform(),
                id,
                of.result(),
                of.verdict(),
                of.status(),
                person,
                of.workflowId(),
                of.workflowName(),
                of.timeline(),
                of.sections(),
                of.transactions(),
                of.traits(),
                List.of());
    }

    /** Stores a run, and returns its address. */
    String put(Sample sample, String id, Person person) {
        ReviewRun run = run(sample, id, person);
        store.put(run);
        return "/runs/" + RunKey.of(run).path();
    }

    Visitor enter() {
        return Visitor.enter(web.url());
    }

    String faults() {
        return faults.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        web.close();
    }

    private final class Platform implements PlatformActions {
        private final String name;

        Platform(String name) {
            this.name = name;
        }

        @Override
        public String platform() {
            return name;
        }

        @Override
        public List<String> workflows() {
            return List.of("Onboarding of " + name);
        }

        @Override
        public ReviewRun refresh(ReviewRun run) {
            return run;
        }

        @Override
        public PlatformAnswer decide(ReviewRun run, DeskActions.Decision decision, String analyst, String reason) {
            PlatformAnswer answer = answers.poll();
            if (answer instanceof PlatformAnswer.Refused) {
                return answer;
            }
            Sample after = switch (decision) {
                case APPROVE -> Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS;
                case DECLINE -> Sample.INDIVIDUAL_PASS_OVERRIDDEN_TO_FAIL;
                case REOPEN -> Sample.INDIVIDUAL_REVIEW_AML;
            };
            ReviewRun changed = run(after, run.runId(), run.person());
            store.put(changed);
            return answer == null ? new PlatformAnswer.Accepted(NOW, changed.status(), false) : answer;
        }

        @Override
        public Created create(NewVerification request) {
            return created.get();
        }
    }
}
