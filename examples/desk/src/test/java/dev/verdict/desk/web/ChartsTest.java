package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.Timeline;
import dev.verdict.review.Trait;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.review.SeonReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static ReviewRun run(int number, Trait... traits) {
        ReviewRun of = TestDesk.run(Sample.INDIVIDUAL_PASS, "RUN" + number, new Person("user-" + number, null, null));
        return new ReviewRun(
                of.platform(),
                of.runId(),
                of.result(),
                of.verdict(),
                of.status(),
                of.person(),
                null,
                null,
                of.timeline(),
                of.sections(),
                List.of(),
                List.of(traits),
                List.of());
    }

    private static Trait trait(Trait.Kind kind, String value) {
        return new Trait(kind, value);
    }

    private static NetworkChart chart(List<ReviewRun> runs) {
        Network.Component component = Network.of(runs, NetworkLimits.DEFAULTS)
                .componentOf(runs.get(0))
                .orElseThrow();
        Map<String, List<ReviewRun>> byId = runs.stream().collect(Collectors.groupingBy(ReviewRun::runId));
        return NetworkChart.of(component, "user user-0", byId, new Privacy(key -> false));
    }

    @Test
    void what_the_same_persons_share_is_one_reason_in_the_drawing_and_two_rows_in_the_table() {
        Trait device = trait(Trait.Kind.DEVICE, "d");
        Trait ip = trait(Trait.Kind.IP, "192.0.2.1");

        NetworkChart chart = chart(List.of(run(0, device, ip), run(1, device, ip)));

        assertThat(chart.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).isEqualTo("Device, IP address"));
        assertThat(chart.links())
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.labels()).containsExactly("A", "B"));
        assertThat(chart.edges()).hasSize(2);
        assertThat(chart.persons().get(0).isCurrent()).isTrue();
    }

    @Test
    void no_two_persons_of_a_large_network_overlap_and_the_rest_is_only_in_the_tables() {
        List<ReviewRun> runs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            runs.add(run(i, trait(Trait.Kind.DOCUMENT, "shared"), trait(Trait.Kind.ADDRESS, "house " + i / 2)));
        }

        NetworkChart chart = chart(runs);
        List<NetworkChart.PersonNode> drawn = chart.persons().stream()
                .filter(NetworkChart.PersonNode::isDrawn)
                .toList();

        assertThat(chart.persons()).hasSize(60);
        assertThat(drawn).hasSize(40);
        assertThat(chart.leftOut()).isEqualTo(20);
        for (NetworkChart.PersonNode one : drawn) {
            assertThat(one.x())
                    .isBetween(chart.box().x(), chart.box().x() + chart.box().width());
            assertThat(one.y())
                    .isBetween(chart.box().y(), chart.box().y() + chart.box().height());
            assertThat(drawn)
                    .filteredOn(other -> other != one)
                    .allSatisfy(other -> assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                            .isGreaterThan(40));
        }
        assertThat(chart(runs)).isEqualTo(chart);
    }

    @Test
    void every_bar_of_a_timeline_is_on_its_axis() {
        Stream<ReviewRun> runs = Stream.concat(
                Stream.of(Sample.values()).map(sample -> FrankieOneReview.run(sample.response())),
                Stream.of(SeonSample.values()).map(sample -> SeonReview.run(sample.run())));

        List<TimelineChart.Bar> bars = runs.map(ReviewRun::timeline)
                .map(TimelineChart::of)
                .flatMap(chart -> chart.rows().stream())
                .flatMap(row -> row.bars().stream())
                .toList();

        assertThat(bars).hasSizeGreaterThan(40).allSatisfy(bar -> {
            assertThat(bar.x()).isBetween(TimelineChart.LEFT, TimelineChart.RIGHT);
            assertThat(bar.x() + bar.width()).isBetween(TimelineChart.LEFT, TimelineChart.RIGHT);
        });
    }

    @Test
    void a_timeline_without_steps_has_no_axis() {
        assertThat(TimelineChart.of(new Timeline(null, null, List.of(), List.of()))
                        .ticks())
                .isEmpty();
    }

    @Test
    void values_of_the_platforms_become_words() {
        assertThat(Stream.of(
                        "IN_PROGRESS",
                        "IDV",
                        "AML_SCREENING",
                        "matchCheckResult",
                        "identity verification",
                        "AUS-Example"))
                .extracting(Words::sentence)
                .containsExactly(
                        "In progress",
                        "IDV",
                        "AML screening",
                        "Match check result",
                        "Identity verification",
                        "AUS-Example");
    }
}
