package dev.verdict.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.desk.data.NewVerification;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.platform.sample.SampleData;
import dev.verdict.desk.platform.sample.SampleRun;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.Outcome;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewEvent;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.ReviewTransaction;
import dev.verdict.review.Section;
import dev.verdict.review.Trait;
import dev.verdict.review.UserActivity;
import dev.verdict.seon.review.SeonReview;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That the sample data has everything that the desk can show. */
class SampleDataTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private static Platforms platforms;
    private static List<ReviewRun> runs;

    @BeforeAll
    static void start() {
        platforms = Platforms.start(PlatformOptions.ofRuns(300)
                .withClock(Clock.fixed(NOW, ZoneOffset.UTC))
                .withPause(Duration.ZERO));
        runs = platforms.store().runs();
    }

    @AfterAll
    static void stop() {
        platforms.close();
    }

    @Test
    void there_are_as_many_runs_as_asked_for_of_both_platforms() {
        assertThat(runs).hasSize(300);
        assertThat(runs)
                .filteredOn(run -> run.platform().equals(SeonReview.PLATFORM))
                .hasSize(150);
        assertThat(runs).extracting(RunKey::of).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_verdict_section_and_trait_occurs() {
        assertThat(runs).extracting(run -> run.verdict().kind()).contains(Verdict.Kind.values());
        assertThat(runs.stream().flatMap(run -> run.sections().stream()).map(Section::kind))
                .contains(Section.Kind.values());
        Set<Trait.Kind> expected = EnumSet.allOf(Trait.Kind.class);
        expected.remove(Trait.Kind.FACE); // no platform sends an id of a face
        assertThat(Stream.concat(runs.stream(), platforms.store().transactions().stream())
                        .map(ReviewEvent.class::cast)
                        .flatMap(event -> event.traits().stream())
                        .map(Trait::kind))
                .contains(expected.toArray(Trait.Kind[]::new));
        assertThat(runs.stream().flatMap(run -> run.timeline().steps().stream()).map(step -> step.outcome()))
                .contains(Outcome.values());
    }

    @Test
    void both_platforms_have_decisions_of_people_hits_failures_attempts_and_reasons() {
        for (String platform : List.of(FrankieOneReview.PLATFORM, SeonReview.PLATFORM)) {
            List<ReviewRun> own =
                    runs.stream().filter(run -> run.platform().equals(platform)).toList();
            assertThat(own).as(platform).anyMatch(run -> run.statusOverride().isPresent());
            assertThat(own).as(platform).anyMatch(run -> run.failedAt().isPresent());
            assertThat(own).as(platform).anyMatch(run -> run.droppedOffAt().isPresent());
            assertThat(own)
                    .as(platform)
                    .anyMatch(run -> run.timeline().steps().stream()
                            .anyMatch(step -> step.attempts().size() > 1));
            assertThat(own).as(platform).anyMatch(run -> run.verdict().kind() == Verdict.Kind.PENDING);
            assertThat(own.stream().map(ReviewRun::workflowName).distinct().count())
                    .as(platform)
                    .isGreaterThan(3);
        }
        assertThat(runs).anyMatch(run -> !run.openIssues().isEmpty());
        assertThat(runs)
                .anyMatch(run -> run.section(Section.Aml.class)
                        .filter(aml -> Objects.requireNonNullElse(aml.unresolvedHits(), 0) > 0)
                        .isPresent());
        List<ReviewRun> ofCompanies = runs.stream()
                .filter(run -> run.result() instanceof WorkflowResult result
                        && result.entityType().is(EntityType.ORGANIZATION))
                .toList();
        assertThat(ofCompanies).isNotEmpty().allMatch(run -> run.person().name().endsWith("Pty Ltd"));
    }

    @Test
    void the_dates_are_spread_over_the_last_12_months() {
        assertThat(runs).allSatisfy(run -> assertThat(run.at()).isBetween(NOW.minus(Duration.ofDays(366)), NOW));
        assertThat(runs.stream()
                        .map(run -> Objects.requireNonNull(run.at())
                                .atZone(ZoneOffset.UTC)
                                .getMonth())
                        .distinct())
                .hasSize(12);
        assertThat(runs).isSortedAccordingTo(ReviewEvent.BY_TIME.reversed());
    }

    @Test
    void people_have_several_runs_on_both_platforms_and_transactions_outside_them() {
        List<ReviewEvent> everything = new ArrayList<>(runs);
        List<ReviewTransaction> transactions = platforms.store().transactions();
        everything.addAll(transactions);
        List<UserActivity> activities =
                runs.stream().map(run -> UserActivity.of(run, everything)).toList();

        assertThat(activities).anyMatch(UserActivity::isFirstTime);
        assertThat(activities).anyMatch(activity -> activity.earlierRuns().size() > 2);
        assertThat(activities).anyMatch(activity -> !activity.repeatedFailures().isEmpty());
        assertThat(activities)
                .anyMatch(activity -> activity.changes().stream()
                        .anyMatch(change -> change.to().kind() == Trait.Kind.COUNTRY));
        assertThat(activities)
                .anyMatch(activity -> activity.events().stream()
                                .map(ReviewEvent::platform)
                                .distinct()
                                .count()
                        == 2);
        assertThat(transactions).anyMatch(transaction -> transaction.runId() == null);
        assertThat(transactions).anyMatch(transaction -> transaction.amount() != null);
    }

    @Test
    void the_network_has_groups_of_several_sizes_and_an_office_that_links_nobody() {
        Network network = Network.of(runs, NetworkLimits.DEFAULTS);

        Set<Integer> sizes = new HashSet<>();
        Set<Trait.Kind> reasons = EnumSet.noneOf(Trait.Kind.class);
        network.components().forEach(component -> {
            sizes.add(component.persons().size());
            component.links().forEach(link -> reasons.add(link.trait().kind()));
        });
        assertThat(sizes).hasSizeGreaterThan(2).anyMatch(size -> size > 5);
        assertThat(sizes).allMatch(size -> size < 40);
        assertThat(reasons).contains(Trait.Kind.DEVICE, Trait.Kind.PHONE, Trait.Kind.DOCUMENT, Trait.Kind.ADDRESS);
        assertThat(network.tooCommon())
                .extracting(link -> link.trait().kind())
                .contains(Trait.Kind.IP, Trait.Kind.EMAIL_DOMAIN);
    }

    @Test
    void the_log_has_every_kind_of_entry_by_several_people() {
        List<AuditEntry> log = platforms.store().log().entries();

        assertThat(log).isSortedAccordingTo(AuditEntry.BY_TIME.reversed());
        assertThat(log)
                .extracting(entry -> entry.action().known().orElseThrow())
                .contains(AuditAction.STATUS_CHANGE, AuditAction.NOTE, AuditAction.RUN_VIEWED);
        assertThat(log.stream().map(AuditEntry::by).distinct().count()).isGreaterThan(3);
    }

    @Test
    void the_same_seed_gives_the_same_data() {
        SampleData data = new SampleData(60, 1, NOW);
        SampleData same = new SampleData(60, 1, NOW);
        SampleData other = new SampleData(60, 2, NOW);

        assertThat(results(data)).isEqualTo(results(same)).isNotEqualTo(results(other));
    }

    private static List<Object> results(SampleData data) {
        return IntStream.range(0, data.size())
                .mapToObj(data::run)
                .<Object>map(run -> run instanceof SampleRun.FrankieOne execution
                        ? execution.response()
                        : ((SampleRun.Seon) run).run())
                .toList();
    }

    @Test
    void nothing_personal_is_printed() {
        SampleData data = new SampleData(60, 1, NOW);
        String printed = String.join(
                "\n",
                runs + "",
                platforms.store().transactions() + "",
                platforms.store().log().entries() + "",
                IntStream.range(0, 60).mapToObj(data::run).toList() + "",
                new NewVerification(SeonReview.PLATFORM, "approved", "customer-1001", "an analyst") + "",
                platforms.store() + "" + platforms.actions() + platforms.store().log());

        assertThat(runs).allSatisfy(run -> {
            Person person = run.person();
            assertThat(run.platform().equals(SeonReview.PLATFORM) || person.userId() != null)
                    .isTrue();
            Stream.of(person.name(), person.email())
                    .filter(Objects::nonNull)
                    .forEach(text -> assertThat(printed).doesNotContain(text));
        });
        assertThat(printed).doesNotContain("customer-1", "Mara Inkwell");
    }

    @Test
    void many_runs_follow_while_the_desk_runs() {
        try (Platforms many = Platforms.start(PlatformOptions.ofRuns(1200).withPause(Duration.ZERO))) {
            assertThat(many.store().runs()).hasSizeGreaterThanOrEqualTo(500);
            many.filled().join();
            assertThat(many.store().runs()).hasSize(1200).isSortedAccordingTo(ReviewEvent.BY_TIME.reversed());
        }
    }
}
